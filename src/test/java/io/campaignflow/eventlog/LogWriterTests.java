package io.campaignflow.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.eventlog.LogCase.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What a log looks like, whatever people wrote into titles, and however long it is. */
class LogWriterTests {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Instant NOON = Instant.parse("2026-03-02T04:00:00.123456Z");

	@ParameterizedTest
	@ValueSource(
			strings = { "包头市昆都仑区子方案", "<trace>&\"']]>", "=cmd|'/c calc'!A1", "a\u0000b\u0007\uFFFE\uD800c", "😀\n,;" })
	void whatPeopleWroteIsTextInXes(String title) throws Exception {
		byte[] written = written(LogFormat.XES, List.of(one(title)));
		validate(written);
		Document log = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(written));
		assertThat(log.getElementsByTagName("trace").getLength()).isEqualTo(1);
		assertThat(value((Element) log.getElementsByTagName("trace").item(0), "title")).isEqualTo(XmlText.of(title));
		Element event = (Element) log.getElementsByTagName("event").item(1);
		assertThat(value(event, "time:timestamp")).isEqualTo("2026-03-02T12:00:00.123+08:00");
		assertThat(value(event, "lifecycle:transition")).isEqualTo("complete");
		assertThat(value(event, "org:resource")).isEqualTo("OFFICE@1502");
	}

	@ParameterizedTest
	@ValueSource(strings = { "包头市昆都仑区子方案", "=cmd|'/c calc'!A1", "+1", "-1", "@x", "a\"b,c\nd" })
	void whatPeopleWroteIsTextInCsv(String title) throws Exception {
		byte[] written = written(LogFormat.CSV, List.of(one(title)));
		List<CSVRecord> lines = CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new InputStreamReader(new ByteArrayInputStream(written, 3, written.length - 3),
					StandardCharsets.UTF_8))
			.getRecords();
		assertThat(lines).hasSize(2);
		assertThat(lines.get(1).get("case:concept:name")).isEqualTo("c-1");
		assertThat(lines.get(1).get("time:timestamp")).isEqualTo("2026-03-02T12:00:00.123+08:00");
		assertThat(lines.get(1).get("case:title")).endsWith(title)
			.doesNotStartWith("=")
			.doesNotStartWith("+")
			.doesNotStartWith("-")
			.doesNotStartWith("@");
	}

	@Test
	void theSchemaRefusesWhatIsNoLog() {
		byte[] written = "<log xes.version='1849.2016'><event/><trace/></log>".getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> validate(written)).isInstanceOf(SAXException.class);
		byte[] twice = "<log xes.version='1'><trace><string key='a' value=''/><string key='a' value=''/></trace></log>"
			.getBytes(StandardCharsets.UTF_8);
		assertThatThrownBy(() -> validate(twice)).isInstanceOf(SAXException.class);
	}

	/** 100,000 cases with 16 events each go out while next to nothing stays. */
	@ParameterizedTest
	@EnumSource
	void memoryDoesNotGrowWithTheLog(LogFormat format) {
		LogCase one = new LogCase("c", "PLAN", "子方案", "1502", "包头市", "PREFECTURE", "UNIT", "x", "APPROVED",
				IntStream.range(0, 16).mapToObj((n) -> event("complete")).toList());
		CountingStream out = new CountingStream();
		LogWriter writer = format.writer(out, ZONE);
		writer.begin("log");
		IntStream.range(0, 10_000).forEach((n) -> writer.write(one));
		long before = used();
		IntStream.range(0, 90_000).forEach((n) -> writer.write(one));
		long grown = used() - before;
		writer.end();
		assertThat(out.count).as("bytes written").isGreaterThan(100_000_000L);
		assertThat(grown).as("bytes kept for 90,000 cases").isLessThan(4_000_000L);
	}

	private static long used() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private static byte[] written(LogFormat format, List<LogCase> cases) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LogWriter writer = format.writer(out, ZONE);
		writer.begin("流转日志");
		cases.forEach(writer::write);
		writer.end();
		return out.toByteArray();
	}

	private static LogCase one(String title) {
		return new LogCase("c-1", "PLAN", title, "1502", "包头市", "PREFECTURE", "UNIT", "campaign", "IN_REVIEW",
				List.of(event("schedule"), event("complete")));
	}

	private static Event event(String transition) {
		return new Event("市活动办公室审核", NOON, transition, "t-1", transition.equals("complete") ? "OFFICE@1502" : null,
				"OFFICE", "review-plan", 1, false);
	}

	static void validate(byte[] log) throws SAXException, IOException {
		Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
			.newSchema(LogWriterTests.class.getResource("/eventlog/xes-1849.xsd"));
		schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(log)));
	}

	private static String value(Element component, String key) {
		for (var child = component.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element attribute && attribute.getAttribute("key").equals(key)) {
				return attribute.getAttribute("value");
			}
		}
		return null;
	}

	/** Counts what would be sent. */
	private static final class CountingStream extends OutputStream {

		private long count;

		@Override
		public void write(int b) {
			count++;
		}

		@Override
		public void write(byte[] bytes, int offset, int length) {
			count += length;
		}

	}

}
