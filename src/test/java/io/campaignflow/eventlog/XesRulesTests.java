package io.campaignflow.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.eventlog.LogCase.Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What IEEE Std 1849-2016 asks of a log beyond what a schema can say. */
class XesRulesTests {

	/** Extensions the standard itself defines, with their addresses. */
	private static final Map<String, String> EXTENSIONS = Map.of("concept",
			"http://www.xes-standard.org/concept.xesext", "time", "http://www.xes-standard.org/time.xesext", "org",
			"http://www.xes-standard.org/org.xesext", "lifecycle", "http://www.xes-standard.org/lifecycle.xesext");

	/** What they define, and the type each has. */
	private static final Map<String, String> STANDARD = Map.of("concept:name", "string", "concept:instance", "string",
			"time:timestamp", "date", "org:resource", "string", "org:role", "string", "lifecycle:model", "string",
			"lifecycle:transition", "string");

	/** Transitions of the standard life cycle. */
	private static final Set<String> TRANSITIONS = Set.of("schedule", "assign", "withdraw", "reassign", "start",
			"suspend", "resume", "pi_abort", "ate_abort", "complete", "autoskip", "manualskip");

	private static Document log;

	@BeforeAll
	static void write() throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LogWriter writer = LogFormat.XES.writer(out, ZoneId.of("Asia/Shanghai"));
		writer.begin("流转日志");
		writer.write(new LogCase("c-1", "PLAN", "子方案", "1502", "包头市", "PREFECTURE", "UNIT", "campaign", "IN_REVIEW",
				List.of(event("schedule", "2026-03-02T04:00:00Z"), event("complete", "2026-03-02T04:00:00.1Z"),
						event("schedule", "2026-03-02T04:00:00.123456Z"), event("withdraw", "2026-03-02T16:00:00Z"))));
		writer.end();
		LogWriterTests.validate(out.toByteArray());
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		log = factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
	}

	/** The schema of the standard has no namespace: a log in one would not be valid. */
	@Test
	void theLogSaysItsVersionAndHasNoNamespace() {
		Element root = log.getDocumentElement();
		assertThat(root.getNamespaceURI()).isNull();
		assertThat(root.getTagName()).isEqualTo("log");
		assertThat(root.getAttribute("xes.version")).isEqualTo("1849.2016");
	}

	@Test
	void everyExtensionIsOneOfTheStandardUnderItsAddress() {
		Map<String, String> declared = new TreeMap<>();
		elements("extension")
			.forEach((extension) -> declared.put(extension.getAttribute("prefix"), extension.getAttribute("uri")));
		assertThat(declared).isEqualTo(EXTENSIONS);
	}

	/** A prefix belongs to an extension; what is our own has none. */
	@Test
	void everyKeyWithAPrefixIsDefinedByItsExtensionWithThatType() {
		for (String type : List.of("string", "date", "int", "float", "boolean", "id")) {
			elements(type).stream()
				.filter((one) -> one.getAttribute("key").contains(":"))
				.forEach((one) -> assertThat(STANDARD).containsEntry(one.getAttribute("key"), type));
		}
	}

	/** Global attributes are promised for every trace and every event. */
	@Test
	void whatIsGlobalStandsInEveryTraceAndEvent() {
		for (Element global : elements("global")) {
			List<Element> all = elements(global.getAttribute("scope"));
			assertThat(all).isNotEmpty();
			all.forEach((one) -> assertThat(values(one)).containsKeys(values(global).keySet().toArray(String[]::new)));
		}
	}

	/** So that no tool finds an event without a class. */
	@Test
	void whatClassesAreMadeOfIsGlobal() {
		Element global = elements("global").stream()
			.filter((one) -> one.getAttribute("scope").equals("event"))
			.findFirst()
			.orElseThrow();
		assertThat(elements("classifier")).hasSize(2).allSatisfy((classifier) -> {
			assertThat(classifier.getAttribute("scope")).isEqualTo("event");
			assertThat(values(global)).containsKeys(classifier.getAttribute("keys").split(" "));
		});
	}

	@Test
	void transitionsAreThoseOfTheStandardModelAndMomentsHaveMilliseconds() {
		assertThat(values(log.getDocumentElement())).containsEntry("lifecycle:model", "standard");
		List<Element> events = elements("event");
		assertThat(events)
			.allSatisfy((event) -> assertThat(TRANSITIONS).contains(values(event).get("lifecycle:transition")));
		assertThat(events.stream().map((event) -> values(event).get("time:timestamp"))).containsExactly(
				"2026-03-02T12:00:00.000+08:00", "2026-03-02T12:00:00.100+08:00", "2026-03-02T12:00:00.123+08:00",
				"2026-03-03T00:00:00.000+08:00");
		assertThat(events.stream().map((event) -> OffsetDateTime.parse(values(event).get("time:timestamp"))))
			.isSorted();
	}

	private static List<Element> elements(String name) {
		NodeList found = log.getElementsByTagName(name);
		return IntStream.range(0, found.getLength()).mapToObj((n) -> (Element) found.item(n)).toList();
	}

	/** The attributes of a component, in the sense of the standard, by key. */
	private static Map<String, String> values(Element component) {
		Map<String, String> values = new LinkedHashMap<>();
		for (Node child = component.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element one && one.hasAttribute("value")) {
				values.put(one.getAttribute("key"), one.getAttribute("value"));
			}
		}
		return values;
	}

	private static Event event(String transition, String at) {
		return new Event("市活动办公室审核", Instant.parse(at), transition, "t-1",
				transition.equals("complete") ? "OFFICE@1502" : null, "OFFICE", "review-plan", 1, false);
	}

}
