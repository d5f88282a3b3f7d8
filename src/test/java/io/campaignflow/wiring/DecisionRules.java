package io.campaignflow.wiring;

import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.review.StepMode;
import io.campaignflow.review.StepOwner;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Rules of decision tables, and of the groups models name. */
final class DecisionRules {

	private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

	private static final Pattern GROUP = Pattern.compile("([A-Z_]+)@");

	/** Columns whose words are those of an enum. */
	private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.of("planKind", PlanKind.class, "unitLevel",
			Level.class, "unitDomain", Domain.class, "role", Role.class, "whose", StepOwner.class, "mode",
			StepMode.class);

	private DecisionRules() {
	}

	static void tablesSpeakTheFieldsWords(ProcessWorld world, Findings findings) {
		for (XmlFile table : world.decisions()) {
			table.elements("decisionTable").forEach((decision) -> {
				List<String> inputs = XmlFile.children(decision, "input")
					.flatMap((input) -> XmlFile.children(input, "inputExpression"))
					.map((expression) -> XmlFile.text(expression, "text"))
					.toList();
				List<String> outputs = XmlFile.children(decision, "output")
					.map((output) -> output.getAttribute("name"))
					.toList();
				XmlFile.children(decision, "rule").forEach((rule) -> {
					judge(table, inputs, XmlFile.children(rule, "inputEntry").toList(), findings);
					judge(table, outputs, XmlFile.children(rule, "outputEntry").toList(), findings);
				});
			});
		}
	}

	static void groupsAreRoles(ProcessWorld world, Findings findings) {
		for (XmlFile model : world.processes()) {
			model.elements("userTask").forEach((task) -> {
				String people = XmlFile.camunda(task, "candidateGroups") + XmlFile.camunda(task, "candidateUsers")
						+ XmlFile.camunda(task, "assignee");
				findings.require(!people.isBlank(), "%s: nobody gets %s", model.path(), task.getAttribute("id"));
				GROUP.matcher(people)
					.results()
					.forEach((match) -> findings.require(names(Role.class).contains(match.group(1)),
							"%s: no role is called %s", model.path(), match.group(1)));
			});
		}
	}

	static void tablesAreNamedAsTheirFiles(ProcessWorld world, Findings findings) {
		world.decisions()
			.forEach((table) -> findings.require(
					table.elements("decision").anyMatch((one) -> one.getAttribute("id").equals(table.name())),
					"%s holds no decision of its name", table.path()));
	}

	private static void judge(XmlFile table, List<String> columns, List<Element> entries, Findings findings) {
		findings.require(columns.size() == entries.size(), "%s: a rule has %d entries for %d columns", table.path(),
				entries.size(), columns.size());
		for (int i = 0; i < Math.min(columns.size(), entries.size()); i++) {
			Class<? extends Enum<?>> type = WORDS.get(columns.get(i));
			if (type != null) {
				Set<String> known = names(type);
				WORD.matcher(entries.get(i).getTextContent())
					.results()
					.forEach((match) -> findings.require(known.contains(match.group(1)), "%s: %s is no %s",
							table.path(), match.group(1), type.getSimpleName()));
			}
		}
	}

	private static Set<String> names(Class<? extends Enum<?>> type) {
		Set<String> names = new TreeSet<>(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
		if (type == Domain.class) {
			names.add("DIVISION");
		}
		return names;
	}

}
