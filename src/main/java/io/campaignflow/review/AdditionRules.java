package io.campaignflow.review;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a step somebody adds must be; all faults are told at once. */
final class AdditionRules {

	/** Most people one added step asks. */
	static final int MOST_PEOPLE = 10;

	/** Most steps people add to one route. */
	static final int MOST_STEPS = 5;

	/** Most characters of a reason. */
	static final int LONGEST_REASON = 500;

	/** Longest an added step may take. */
	static final int MOST_DAYS = 30;

	private static final Pattern GROUP = Pattern.compile("(OFFICE|LEADING|CONTACT_LEADER)@[\\w-]{1,32}");

	private static final Pattern ACCOUNT = Pattern.compile("[\\w.-]{1,64}");

	private final List<Violation> faults = new ArrayList<>();

	private final NewStep wanted;

	private final People people;

	private AdditionRules(NewStep wanted, People people) {
		this.wanted = wanted;
		this.people = people;
	}

	static void check(NewStep wanted, Review review, Recusal recused, StepSearch search, People people) {
		AdditionRules rules = new AdditionRules(wanted, people);
		rules.aRouteGrowsOnlySoFar(review);
		rules.placeModeAndDaysAreGiven();
		rules.theReasonIsSaid();
		rules.theModeFitsThePeople();
		rules.everybodyMayActAndIsNotAskedAlready(review.current(), recused, search);
		if (!rules.faults.isEmpty()) {
			throw new BusinessRuleViolation("move-incomplete", rules.faults);
		}
	}

	private void aRouteGrowsOnlySoFar(Review review) {
		if (review.steps().added() >= MOST_STEPS) {
			fault("place", "step-too-many-added", MOST_STEPS);
		}
	}

	private void placeModeAndDaysAreGiven() {
		if (wanted.place() == null) {
			fault("place", "step-without-place");
		}
		if (wanted.mode() == null) {
			fault("mode", "step-without-mode");
		}
		if (wanted.mode() == StepMode.SHARE && !within(wanted.share(), 100)) {
			fault("share", "step-share-out-of-range");
		}
		if (!within(wanted.workingDays(), MOST_DAYS)) {
			fault("workingDays", "step-days-out-of-range", MOST_DAYS);
		}
	}

	private static boolean within(Integer value, int most) {
		return value != null && value >= 1 && value <= most;
	}

	private void theReasonIsSaid() {
		Texts.fault("reason", wanted.reason(), LONGEST_REASON, "step-without-reason").ifPresent(faults::add);
	}

	private void theModeFitsThePeople() {
		Set<String> asked = new HashSet<>(wanted.people());
		boolean group = asked.stream().anyMatch(one -> one.contains("@"));
		if (asked.isEmpty()) {
			fault("people", "step-without-people");
		}
		else if (asked.size() > MOST_PEOPLE) {
			fault("people", "step-too-many-people", MOST_PEOPLE);
		}
		else if (group && asked.size() > 1) {
			fault("people", "step-group-alone");
		}
		else if (wanted.mode() == StepMode.SINGLE && (group || asked.size() > 1)) {
			fault("people", "step-single-is-one-person");
		}
		if (asked.size() < wanted.people().size()) {
			fault("people", "step-person-twice");
		}
	}

	private void everybodyMayActAndIsNotAskedAlready(ReviewStep present, Recusal recused, StepSearch search) {
		wanted.people().stream().distinct().limit(MOST_PEOPLE).forEach(one -> {
			if (one.contains("@")) {
				groupHasSomebody(one, recused, search);
			}
			else {
				personMayAct(one, present, recused);
			}
		});
	}

	private void groupHasSomebody(String group, Recusal recused, StepSearch search) {
		boolean somebody = GROUP.matcher(group).matches() && search.free(group, null, recused).findAny().isPresent();
		if (!somebody) {
			fault("people", "step-group-empty", shortened(group));
		}
	}

	private void personMayAct(String account, ReviewStep present, Recusal recused) {
		Optional<Actor> person = ACCOUNT.matcher(account).matches() ? people.actor(account) : Optional.empty();
		if (person.isEmpty()) {
			fault("people", "step-person-unknown", shortened(account));
		}
		else if (recused.reason(person.get(), null) != null) {
			fault("people", "step-person-recused", person.get().name());
		}
		else if (present.asks(person.get())) {
			fault("people", "step-person-already-in", person.get().name());
		}
	}

	private static String shortened(String text) {
		return text.replaceAll("\\p{Cntrl}", "").substring(0, Math.min(64, text.replaceAll("\\p{Cntrl}", "").length()));
	}

	private void fault(String field, String code, Object... args) {
		faults.add(Violation.of(field, code, args));
	}

}
