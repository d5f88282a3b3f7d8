package io.campaignflow.eventlog;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a log as XES (IEEE 1849-2016): extensions, global attributes, classifiers, then
 * one trace after another. Elements carry no namespace, as in the schema of the standard;
 * only keys of its extensions have a prefix.
 */
final class XesWriter implements LogWriter {

	private static final String VERSION = "1849.2016";

	private static final List<String[]> EXTENSIONS = List.of(new String[] { "Concept", "concept" },
			new String[] { "Time", "time" }, new String[] { "Organizational", "org" },
			new String[] { "Lifecycle", "lifecycle" });

	private static final String UNKNOWN = "UNKNOWN";

	private final XMLStreamWriter xml;

	private final ZoneId zone;

	XesWriter(OutputStream out, ZoneId zone) {
		this.zone = zone;
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
		}
		catch (XMLStreamException ex) {
			throw new LogUnwritable(ex);
		}
	}

	@Override
	public void begin(String title) {
		doing(() -> {
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("log");
			xml.writeAttribute("xes.version", VERSION);
			xml.writeAttribute("xes.features", "");
			for (String[] extension : EXTENSIONS) {
				xml.writeEmptyElement("extension");
				xml.writeAttribute("name", extension[0]);
				xml.writeAttribute("prefix", extension[1]);
				xml.writeAttribute("uri", "http://www.xes-standard.org/" + extension[1] + ".xesext");
			}
			globals();
			classifier("Activity", "concept:name");
			classifier("ActivityAndTransition", "concept:name lifecycle:transition");
			string("concept:name", title);
			string("lifecycle:model", "standard");
		});
	}

	@Override
	public void write(LogCase one) {
		doing(() -> {
			xml.writeStartElement("trace");
			string("concept:name", one.id());
			string("type", one.type());
			string("title", one.title());
			string("unit", one.unitCode());
			string("unitName", one.unitName());
			string("level", one.level());
			string("kind", one.kind());
			string("campaign", one.campaignId());
			string("status", one.status());
			for (LogCase.Event event : one.events()) {
				event(event);
			}
			xml.writeEndElement();
		});
	}

	@Override
	public void end() {
		doing(() -> {
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
		});
	}

	private void globals() throws XMLStreamException {
		xml.writeStartElement("global");
		xml.writeAttribute("scope", "trace");
		string("concept:name", UNKNOWN);
		xml.writeEndElement();
		xml.writeStartElement("global");
		xml.writeAttribute("scope", "event");
		string("concept:name", UNKNOWN);
		string("lifecycle:transition", "complete");
		value("date", "time:timestamp", "1970-01-01T00:00:00.000+00:00");
		xml.writeEndElement();
	}

	private void classifier(String name, String keys) throws XMLStreamException {
		xml.writeEmptyElement("classifier");
		xml.writeAttribute("name", name);
		xml.writeAttribute("scope", "event");
		xml.writeAttribute("keys", keys);
	}

	private void event(LogCase.Event event) throws XMLStreamException {
		xml.writeStartElement("event");
		string("concept:name", event.name());
		string("concept:instance", event.instance());
		string("lifecycle:transition", event.transition());
		value("date", "time:timestamp", LogMoments.of(event.at(), zone));
		if (event.resource() != null) {
			string("org:resource", event.resource());
		}
		if (event.role() != null) {
			string("org:role", event.role());
		}
		string("task", event.task());
		value("int", "round", String.valueOf(event.round()));
		value("boolean", "late", String.valueOf(event.late()));
		xml.writeEndElement();
	}

	private void string(String key, String value) throws XMLStreamException {
		value("string", key, XmlText.of((value == null) ? "" : value));
	}

	private void value(String type, String key, String value) throws XMLStreamException {
		xml.writeEmptyElement(type);
		xml.writeAttribute("key", key);
		xml.writeAttribute("value", value);
	}

	private static void doing(Writing writing) {
		try {
			writing.run();
		}
		catch (XMLStreamException ex) {
			throw new LogUnwritable(ex);
		}
	}

	/** Something that writes. */
	private interface Writing {

		void run() throws XMLStreamException;

	}

}
