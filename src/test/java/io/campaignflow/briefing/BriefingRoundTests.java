package io.campaignflow.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When reports go out, and that each goes out once. */
@CampaignFlowTest
class BriefingRoundTests {

	private static final String LEADER = "leading.1505";

	private static final LocalTime MORNING = LocalTime.of(8, 30);

	@Autowired
	Briefings briefings;

	@Autowired
	BriefingRepository choices;

	@Autowired
	WorkingCalendar calendar;

	@Autowired
	People people;

	@Autowired
	AuditTrail audit;

	private Actor leader() {
		return people.actor(LEADER).orElseThrow();
	}

	private int roundAt(String moment) {
		return new BriefingRound(briefings, calendar, Clock.fixed(Instant.parse(moment), ZoneId.of("Asia/Shanghai")),
				MORNING)
			.run();
	}

	private long told() {
		return audit.of(people.actor("admin").orElseThrow(), "briefing", "1505", PageQuery.of(0, 100))
			.items()
			.stream()
			.filter(entry -> entry.action().equals("MorningReported"))
			.count();
	}

	@AfterEach
	void leaveNothing() {
		briefings.choose(leader(), BriefingPace.OFF);
	}

	@Test
	void nothingGoesOutOnRestDaysNorBeforeTheHour() {
		new MorningScene(briefings, choices).wants(leader());
		assertThat(roundAt("2026-11-22T01:00:00Z")).as("a Sunday").isZero();
		assertThat(roundAt("2026-11-23T00:00:00Z")).as("Monday 08:00").isZero();
		assertThat(told()).isZero();
	}

	@Test
	void itGoesOutOnceHoweverOftenAndFromWhereverItIsTried() {
		new MorningScene(briefings, choices).wants(leader());
		long before = told();
		assertThat(roundAt("2026-11-23T01:00:00Z")).as("Monday 09:00").isPositive();
		roundAt("2026-11-23T01:01:00Z");
		briefings.tell(LEADER);
		assertThat(told()).isEqualTo(before + 1);
	}

	@Test
	void weeklyOnesWaitForTheNextWeek() {
		choices.choose(LEADER, BriefingPace.WEEKLY, LocalDate.of(2026, 11, 16));
		LocalDate monday = LocalDate.of(2026, 11, 16);
		assertThat(choices.due(LocalDate.of(2026, 11, 20), monday, 50)).doesNotContain(LEADER);
		assertThat(choices.due(LocalDate.of(2026, 11, 23), monday.plusWeeks(1), 50)).contains(LEADER);
		assertThat(choices.take(LEADER, LocalDate.of(2026, 11, 23), monday.plusWeeks(1))).isTrue();
		assertThat(choices.take(LEADER, LocalDate.of(2026, 11, 24), monday.plusWeeks(1))).isFalse();
	}

	@Test
	void aChoiceIsKeptAndGivenUp() {
		briefings.choose(leader(), BriefingPace.WEEKLY);
		assertThat(briefings.of(leader())).isEqualTo(BriefingPace.WEEKLY);
		briefings.choose(leader(), BriefingPace.OFF);
		assertThat(briefings.of(leader())).isEqualTo(BriefingPace.OFF);
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> briefings.choose(leader(), null));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> briefings.choose(new Actor("nobody", "nobody", Set.of()), BriefingPace.DAILY));
	}

}
