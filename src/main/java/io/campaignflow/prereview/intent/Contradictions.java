package io.campaignflow.prereview.intent;

import io.campaignflow.plan.GuidingText;
import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reader;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.text.TextPart;
import io.campaignflow.text.PlanContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Figures and days of the guiding documents and of the plan above that this plan does not
 * keep: where both speak of the same thing in the same unit, and no figure of the plan's
 * clause keeps what is demanded.
 */
@Component
class Contradictions implements Reader {

	/** Percent of words two clauses share when they speak of the same thing. */
	private static final int SAME = 60;

	/** More is asked where a figure is no limit. */
	private static final int SURELY_SAME = 80;

	/** Titles of sections that tell how things are. */
	private static final Pattern STATE = Pattern.compile("情况|现状|背景|基础|突出问题|存在问题|成效");

	private final SubmittedTexts texts;

	Contradictions(SubmittedTexts texts) {
		this.texts = texts;
	}

	@Override
	public List<Finding> read(Reading reading) {
		return between(texts.guiding(reading.plan(), reading.campaign().issuingUnit()), reading);
	}

	static List<Finding> between(List<GuidingText> guiding, Reading reading) {
		List<Demand> demands = demands(guiding, reading);
		List<Finding> found = new ArrayList<>();
		if (!demands.isEmpty()) {
			Set<String> promising = promising(reading.content());
			TextPart.of(reading.content())
				.stream()
				.filter((part) -> promising.contains(part.section()))
				.forEach((part) -> found.addAll(inPart(part, demands)));
		}
		return found;
	}

	/** What was found at the start is no promise: sections on it are left out. */
	private static Set<String> promising(PlanContent content) {
		return Stream
			.concat(Stream.of(TextPart.MEASURES),
					content.sections()
						.stream()
						.filter((section) -> !STATE.matcher(Objects.requireNonNullElse(section.title(), "")).find())
						.map(PlanContent.Section::key))
			.collect(Collectors.toSet());
	}

	/** A figure, and the title of the document that names it. */
	private record Demand(Figure figure, String document) {
	}

	private static List<Demand> demands(List<GuidingText> guiding, Reading reading) {
		Stream<Demand> ofRequirements = reading.campaign()
			.requirements()
			.stream()
			.filter((requirement) -> requirement.appliesTo(reading.unit().level()))
			.flatMap((requirement) -> demands(requirement.code() + " " + requirement.title(), requirement.text()));
		Stream<Demand> ofDocuments = guiding.stream().flatMap(Contradictions::demands);
		return Stream.concat(ofRequirements, ofDocuments).toList();
	}

	/** What another unit counts at home is no demand: only limits it sets are. */
	private static Stream<Demand> demands(GuidingText document) {
		return TextPart.of(document.content())
			.stream()
			.flatMap((part) -> demands(document.title(), part.text()))
			.filter((demand) -> document.issued() || demand.figure().bound().isLimit());
	}

	private static Stream<Demand> demands(String title, String text) {
		return Figures.in(text)
			.stream()
			.filter((figure) -> !figure.about().isEmpty())
			.map((figure) -> new Demand(figure, title));
	}

	private static List<Finding> inPart(TextPart part, List<Demand> demands) {
		Map<String, List<Figure>> clauses = new LinkedHashMap<>();
		Figures.in(part.text())
			.forEach((figure) -> clauses.computeIfAbsent(figure.clause() + figure.unit(), (unseen) -> new ArrayList<>())
				.add(figure));
		return clauses.values().stream().flatMap((clause) -> broken(part, clause, demands)).toList();
	}

	private static Stream<Finding> broken(TextPart part, List<Figure> clause, List<Demand> demands) {
		Figure first = clause.get(0);
		return demands.stream()
			.filter((demand) -> demand.figure().unit().equals(first.unit()))
			.filter((demand) -> first.likeness(demand.figure()) >= wanted(demand.figure()))
			.filter((demand) -> clause.stream().noneMatch((figure) -> figure.keeps(demand.figure())))
			.limit(1)
			.map((demand) -> Finding.of(Rule.FIGURE_CONTRADICTED, part.section(), part.measure(),
					part.offset(first.start()), part.offset(first.end()), first.text(), first.clause(),
					demand.document(), demand.figure().clause()));
	}

	private static int wanted(Figure demanded) {
		return demanded.bound().isLimit() ? SAME : SURELY_SAME;
	}

}
