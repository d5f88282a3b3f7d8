package io.campaignflow.wiring;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Rules a BPMN model keeps by itself. */
final class ModelRules {

	private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z]+_[A-Z][A-Za-z0-9]*");

	private static final String[] NODES = { "startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent",
			"intermediateThrowEvent", "userTask", "serviceTask", "receiveTask", "sendTask", "businessRuleTask",
			"callActivity", "subProcess", "exclusiveGateway", "parallelGateway", "inclusiveGateway",
			"eventBasedGateway" };

	private static final Pattern DURATION = Pattern.compile("P.+|R\\d*/P.+|\\d{4}-.*|[$]\\{.+}");

	private ModelRules() {
	}

	static void namesSayWhatTheyAre(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			List<Element> processes = model.elements("process").toList();
			findings.require(processes.size() == 1, "%s holds %d processes", model.path(), processes.size());
			processes.forEach((process) -> findings.require(process.getAttribute("id").equals(model.name()),
					"%s: the process is called %s", model.path(), process.getAttribute("id")));
			nodes(model).forEach((node) -> findings.require(wellNamed(node), "%s: %s is no Type_Meaning of a %s",
					model.path(), node.getAttribute("id"), node.getLocalName()));
			model.elements("sequenceFlow")
				.forEach((flow) -> findings.require(flow.getAttribute("id").startsWith("Flow_"), "%s: flow %s",
						model.path(), flow.getAttribute("id")));
		}
	}

	static void noCodeInModels(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			model.elements("script", "scriptTask")
				.forEach((script) -> findings.require(false, "%s: a script", model.path()));
			model.elements("serviceTask", "sendTask", "businessRuleTask", "executionListener", "taskListener")
				.forEach((element) -> findings.require(!names(element, "class") && !names(element, "expression"),
						"%s: %s names a class or an expression, not a delegate", model.path(),
						element.getAttribute("id")));
			model.elements("conditionExpression")
				.forEach((condition) -> findings.require(!condition.hasAttribute("language"),
						"%s: a scripted condition", model.path()));
		}
	}

	static void gatewaysAlwaysFindAWay(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			model.elements("exclusiveGateway", "inclusiveGateway").forEach((gateway) -> {
				List<Element> ways = model.elements("sequenceFlow")
					.filter((flow) -> flow.getAttribute("sourceRef").equals(gateway.getAttribute("id")))
					.toList();
				String other = gateway.getAttribute("default");
				findings.require(
						ways.size() < 2 || ways.stream().anyMatch((way) -> way.getAttribute("id").equals(other)),
						"%s: %s has no default way", model.path(), gateway.getAttribute("id"));
				ways.stream()
					.filter((way) -> ways.size() > 1)
					.forEach((way) -> findings.require(
							way.getAttribute("id").equals(other) == XmlFile.text(way, "conditionExpression").isEmpty(),
							"%s: %s needs a condition, the default way none", model.path(), way.getAttribute("id")));
			});
		}
	}

	static void everythingIsTimed(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			model.elements("process")
				.forEach((process) -> findings.require(!XmlFile.camunda(process, "historyTimeToLive").isEmpty(),
						"%s has no history time-to-live", model.path()));
			model.elements("userTask")
				.forEach((task) -> findings.require(!XmlFile.camunda(task, "dueDate").isEmpty(), "%s: %s is never due",
						model.path(), task.getAttribute("id")));
			model.elements("timeDuration", "timeDate", "timeCycle")
				.forEach((timer) -> findings.require(DURATION.matcher(timer.getTextContent().strip()).matches(),
						"%s: timer %s", model.path(), timer.getTextContent()));
		}
		world.decisions()
			.forEach((table) -> table.elements("decision")
				.forEach((decision) -> findings.require(
						decision.hasAttributeNS("http://camunda.org/schema/1.0/dmn", "historyTimeToLive"),
						"%s has no history time-to-live", table.path())));
	}

	static void peopleCanReadIt(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			Set<String> drawn = model.elements("BPMNShape")
				.map((shape) -> shape.getAttribute("bpmnElement"))
				.collect(Collectors.toSet());
			nodes(model).forEach((node) -> findings.require(drawn.contains(node.getAttribute("id")),
					"%s: %s is not drawn", model.path(), node.getAttribute("id")));
			model.elements("userTask", "serviceTask", "businessRuleTask", "process")
				.forEach((node) -> findings.require(
						!node.getAttribute("name").isBlank() && !XmlFile.text(node, "documentation").isBlank(),
						"%s: %s has no name or documentation", model.path(), node.getAttribute("id")));
		}
	}

	static void idsAreUnique(ProcessWorld world, Findings findings) {
		for (XmlFile model : Stream.concat(world.processes().stream(), world.decisions().stream()).toList()) {
			Set<String> seen = new HashSet<>();
			Stream.concat(nodes(model), model.elements("sequenceFlow", "rule", "inputEntry", "outputEntry", "decision"))
				.forEach((element) -> findings.require(seen.add(element.getAttribute("id")), "%s: %s twice",
						model.path(), element.getAttribute("id")));
		}
	}

	private static boolean wellNamed(Element node) {
		String id = node.getAttribute("id");
		String type = node.getLocalName().endsWith("Gateway") ? "Gateway" : node.getLocalName();
		return ID.matcher(id).matches() && id.toLowerCase(Locale.ROOT).startsWith(type.toLowerCase(Locale.ROOT) + "_");
	}

	private static boolean names(Element element, String attribute) {
		return element.hasAttributeNS(XmlFile.CAMUNDA, attribute);
	}

	static Stream<Element> nodes(XmlFile model) {
		return model.elements(NODES);
	}

}
