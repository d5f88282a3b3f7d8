package io.campaignflow.inspection;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a unit has to say to the findings of a visit: a word to each, once. */
final class UnitAnswers {

	/** Longest explanation, in characters. */
	static final int LONGEST = 1000;

	private UnitAnswers() {
	}

	/**
	 * The findings with their answers.
	 * @param acceptRest findings nobody named are accepted
	 * @throws BusinessRuleViolation with every finding not answered, or not rightly
	 */
	static List<FindingView> answered(List<FindingView> open, List<FindingAnswer> answers, boolean acceptRest) {
		List<Violation> broken = new ArrayList<>();
		answers.stream()
			.filter(answer -> open.stream().noneMatch(finding -> finding.number() == answer.number()))
			.forEach(answer -> broken.add(Violation.of("answers", "finding-unknown", answer.number())));
		Map<Integer, List<FindingAnswer>> byNumber = answers.stream()
			.collect(Collectors.groupingBy(FindingAnswer::number));
		List<FindingView> answered = new ArrayList<>();
		for (FindingView finding : open) {
			List<FindingAnswer> said = byNumber.getOrDefault(finding.number(), List.of());
			answered.add(answer(finding, said, acceptRest, broken));
		}
		if (!broken.isEmpty()) {
			throw new BusinessRuleViolation("findings-unanswered", broken);
		}
		return answered;
	}

	private static FindingView answer(FindingView finding, List<FindingAnswer> said, boolean acceptRest,
			List<Violation> broken) {
		if (said.size() > 1) {
			broken.add(Violation.of("answers", "finding-answered-twice", finding.number()));
		}
		if (said.isEmpty()) {
			if (!acceptRest) {
				broken.add(Violation.of("answers", "finding-unanswered", finding.number()));
			}
			return finding.answered(FindingResponse.ACCEPT, null);
		}
		FindingAnswer answer = said.get(0);
		String why = (answer.explanation() == null || answer.explanation().isBlank()) ? null
				: answer.explanation().strip();
		check(finding, answer, why, broken);
		return finding.answered(answer.response(), why);
	}

	private static void check(FindingView finding, FindingAnswer answer, String why, List<Violation> broken) {
		if (answer.response() == null) {
			broken.add(Violation.of("answers", "finding-unanswered", finding.number()));
		}
		if (answer.response() == FindingResponse.EXPLAIN && why == null) {
			broken.add(Violation.of("answers", "finding-explanation-missing", finding.number()));
		}
		if (why != null && why.length() > LONGEST) {
			broken.add(Violation.of("answers", "finding-explanation-long", finding.number(), LONGEST));
		}
	}

}
