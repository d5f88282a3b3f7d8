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
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private Actor leader() {
		return people.actor(LEADER).orElseThrow();
	}

	private int roundAt(String moment) {
		return roundAt(moment, briefings);
	}

	private int roundAt(String moment, Briefings of) {
		return new BriefingRound(of, calendar, Clock.fixed(Instant.parse(moment), ZoneId.of("Asia/Shanghai")), MORNING)
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
		jdbc.sql("delete from briefing_choice where account like 'afloat.%'").update();
		jdbc.sql("delete from person where account like 'afloat.%'").update();
	}

	/** More people without a position than are told in one go, all before the leader. */
	private List<String> afloat() {
		List<String> accounts = IntStream.range(0, 60).mapToObj(n -> "afloat.%02d".formatted(n)).toList();
		accounts.forEach(account -> {
			jdbc.sql(
					"insert into person (account, name, active, created_at) values (?, '无职务', true, current_timestamp)")
				.param(account)
				.update();
			choices.choose(account, BriefingPace.DAILY, LocalDate.of(2020, 1, 1));
		});
		return accounts;
	}

	@Test
	void thoseWhoCannotBeToldHoldNobodyUp() {
		List<String> afloat = afloat();
		new MorningScene(briefings, choices).wants(leader());
		long before = told();
		roundAt("2026-11-23T01:00:00Z");
		assertThat(told()).isEqualTo(before + 1);
		assertThat(afloat).allSatisfy(account -> assertThat(choices.untold(account)).contains(Untold.NO_UNIT));
		assertThat(briefings.due("", 100)).as("not tried again at once").doesNotContainAnyElementsOf(afloat);
		assertThat(choices.due(LocalDate.now(clock), LocalDate.now(clock), clock.instant().plusSeconds(60), "", 100))
			.as("but later")
			.containsAll(afloat);
	}

	@Test
	void whereTellingFailsItIsNotedAndMadeUpForLater() {
		new MorningScene(briefings, choices).wants(leader());
		roundAt("2026-11-23T01:00:00Z", new Briefings(choices, null, people, events, transaction, clock));
		assertThat(briefings.untold(leader())).contains(Untold.FAILED);
		assertThat(briefings.due("", 100)).doesNotContain(LEADER);
		briefings.tell(LEADER);
		assertThat(briefings.untold(leader())).isEmpty();
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
		assertThat(choices.due(LocalDate.of(2026, 11, 20), monday, clock.instant(), "", 50)).doesNotContain(LEADER);
		assertThat(choices.due(LocalDate.of(2026, 11, 23), monday.plusWeeks(1), clock.instant(), "", 50))
			.contains(LEADER);
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
