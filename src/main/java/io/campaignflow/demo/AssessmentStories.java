package io.campaignflow.demo;

import io.campaignflow.assessment.AssessmentRules;
import io.campaignflow.assessment.Criterion;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What counts how much in the yearly assessment of leagues and of Baotou's banners, set
 * once by the offices above them; the sheets fill with what the other stories do.
 */
@Component
@Profile("demo & !prod")
class AssessmentStories {

	private static final Map<Criterion, Integer> POINTS = Map.of(Criterion.PLAN_ON_TIME, 25, Criterion.ROUNDS, 15,
			Criterion.ITEMS_CLOSED, 20, Criterion.ITEMS_IN_TIME, 15, Criterion.ITEMS_KEPT, 5, Criterion.SATISFACTION,
			10, Criterion.FINDINGS_ANSWERED, 10);

	private final AssessmentRules rules;

	private final People people;

	AssessmentStories(AssessmentRules rules, People people) {
		this.rules = rules;
		this.people = people;
	}

	void tell() {
		set("15", Level.PREFECTURE);
		set("1502", Level.COUNTY);
	}

	private void set(String unit, Level level) {
		Actor office = people.actor("office." + unit).orElseThrow();
		if (rules.versions(office, unit, level).isEmpty()) {
			rules.set(office, unit, level, 0, POINTS);
		}
	}

}
