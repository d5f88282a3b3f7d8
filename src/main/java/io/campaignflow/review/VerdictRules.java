package io.campaignflow.review;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.Passage;
import io.campaignflow.text.Passages;
import io.campaignflow.text.Passages.Pointer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What an opinion must contain; all faults are told at once. */
final class VerdictRules {

	private final List<Violation> faults = new ArrayList<>();

	private final Verdict verdict;

	private VerdictRules(Verdict verdict) {
		this.verdict = verdict;
	}

	/**
	 * @param earlier ids of the steps before the present one
	 * @param text the one under review; null where nothing was commented
	 * @return the passages commented, in the order of the comments
	 */
	static List<Passage> check(Verdict verdict, Collection<Integer> earlier, boolean scored, Passages text) {
		VerdictRules rules = new VerdictRules(verdict);
		rules.aReturnHasAGround();
		rules.aReturnSaysWhatToChange();
		rules.aReturnGoesToTheDrafterOrAnEarlierStep(earlier);
		List<Passage> passages = rules.everyCommentStandsSomewhereAndSaysSomething(text);
		rules.aScoreIsGivenWhereTheCampaignAsks(scored);
		if (!rules.faults.isEmpty()) {
			throw new BusinessRuleViolation("opinion-incomplete", rules.faults);
		}
		return passages;
	}

	private void aReturnHasAGround() {
		if (returns() && verdict.grounds().isEmpty()) {
			faults.add(Violation.of("grounds", "return-without-ground"));
		}
	}

	private void aReturnSaysWhatToChange() {
		if (returns() && blank(verdict.summary()) && verdict.comments().isEmpty()) {
			faults.add(Violation.of("summary", "return-without-word"));
		}
	}

	private void aReturnGoesToTheDrafterOrAnEarlierStep(Collection<Integer> earlier) {
		Integer to = verdict.returnTo();
		if (to != null && !earlier.contains(to)) {
			faults.add(Violation.of("returnTo", "return-not-earlier"));
		}
	}

	private List<Passage> everyCommentStandsSomewhereAndSaysSomething(Passages text) {
		List<Passage> passages = new ArrayList<>();
		for (int at = 0; at < verdict.comments().size(); at++) {
			Verdict.Comment comment = verdict.comments().get(at);
			String field = "comments[" + at + "]";
			passages.add(text.find(new Pointer(comment.section(), comment.quote(), comment.start(), comment.before()),
					field, faults));
			if (blank(comment.text())) {
				faults.add(Violation.of(field + ".text", "comment-empty"));
			}
		}
		return passages;
	}

	private void aScoreIsGivenWhereTheCampaignAsks(boolean scored) {
		Integer score = verdict.score();
		if (scored && score == null) {
			faults.add(Violation.of("score", "score-missing"));
		}
		if (score != null && (score < 0 || score > 100)) {
			faults.add(Violation.of("score", "score-out-of-range"));
		}
	}

	private boolean returns() {
		return verdict.decision() == Decision.RETURN;
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

}
