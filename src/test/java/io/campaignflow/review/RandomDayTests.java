package io.campaignflow.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.audit.AuditTrail;
import io.campaignflow.audit.BrokenEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * A day of mixed moves at random, the same one every time: it never leaves a plan without
 * an owner, a task without a plan, or an opinion lost.
 */
abstract class RandomDayTests {

	private static final long SEED = 20260301;

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	AuditTrail audit;

	/** How many moves the day has. */
	abstract int moves();

	@Test
	void nothingIsLostWhateverPeopleDo() {
		ReviewScene scene = beans.createBean(ReviewScene.class);
		scene.provideProvince();
		RandomDay day = new RandomDay(scene, beans.createBean(RandomDay.Doors.class), SEED);
		try {
			for (int n = 0; n < moves(); n++) {
				day.move();
			}
		}
		finally {
			day.end();
		}
		assertThat(day.made()).as("kinds of moves that were made").containsOnlyKeys(RandomDay.Kind.values());
		assertThat(day.refused()).as("moves that were refused").isPositive();
		assertThat(audit.verify(scene.actor("admin")).broken()).extracting(BrokenEntry::subjectId)
			.doesNotContainAnyElementsOf(day.plans().stream().map(PlanOnItsWay::id).toList());
	}

}
