package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.SecondDrafter;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Staff;
import io.campaignflow.plan.PartOutcome.Kind;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.storage.Moments;
import io.campaignflow.text.PlanContent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two drafters of one unit in the same draft. */
@CampaignFlowTest
class DraftsTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Plans plans;

	@Autowired
	Drafts drafts;

	@Autowired
	People people;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	String plan;

	Actor first;

	Actor second;

	@BeforeEach
	void openPlanWithTwoDrafters() {
		PlanScene scene = beans.createBean(PlanScene.class);
		plan = scene.plan(SecondDrafter.UNIT);
		first = scene.actor("drafter." + SecondDrafter.UNIT);
		second = SecondDrafter.of(staff, people);
	}

	@Test
	void peopleInDifferentSectionsNeverMeet() {
		assertThat(save(first, section("goals", 0, "修12口井。"))).containsExactly(Kind.SAVED);
		assertThat(save(second, section("tasks", 0, "逐项整改。"))).containsExactly(Kind.SAVED);
		assertThat(text("goals")).isEqualTo("修12口井。");
		assertThat(text("tasks")).isEqualTo("逐项整改。");
	}

	@Test
	void theSameSectionShowsBothTextsAndLosesNone() {
		save(first, section("goals", 0, "修12口井。"));
		List<PartOutcome> outcomes = drafts.save(second, plan,
				List.of(section("goals", 0, "修15口井。"), section("tasks", 0, "逐项整改。")));
		PartOutcome refused = outcomes.stream().filter(each -> each.kind() == Kind.CHANGED).findFirst().orElseThrow();
		assertThat(refused.part()).isEqualTo("goals");
		assertThat(refused.theirs().text()).isEqualTo("修12口井。");
		assertThat(refused.by()).isEqualTo(first.name());
		assertThat(text("goals")).isEqualTo("修12口井。");
		assertThat(text("tasks")).as("the other part of the same save").isEqualTo("逐项整改。");
		assertThat(save(second, section("goals", refused.version(), "修15口井。"))).containsExactly(Kind.SAVED);
	}

	@Test
	void aHeldSectionIsNobodyElsesUntilItIsTakenOver() {
		drafts.hold(first, plan, "goals", false);
		assertThat(save(second, section("goals", 0, "抢写"))).containsExactly(Kind.HELD);
		assertThatThrownBy(() -> drafts.hold(second, plan, "goals", false)).isInstanceOfSatisfying(Conflict.class,
				held -> assertThat(held.args()).contains(first.name()));
		assertThat(drafts.presence(second, plan, List.of(), 0).held()).singleElement().satisfies(held -> {
			assertThat(held.name()).isEqualTo(first.name());
			assertThat(held.mine()).isFalse();
		});
		drafts.hold(second, plan, "goals", true);
		assertThat(drafts.presence(first, plan, List.of("goals"), 0).held()).singleElement()
			.satisfies(held -> assertThat(held.mine()).as("the first one is told").isFalse());
		assertThat(save(second, section("goals", 0, "接着写。"))).containsExactly(Kind.SAVED);
		assertThat(save(first, section("goals", 0, "我的。"))).containsExactly(Kind.HELD);
	}

	@Test
	void measuresAreHeldAsOneAndTheWholeDraftKeepsToLocks() {
		drafts.hold(first, plan, "measures", false);
		Draft seen = plans.draft(second, plan);
		PlanContent withMeasures = new PlanContent(seen.content().title(), seen.content().sections(),
				List.of(Texts.WELLS));
		assertThatThrownBy(() -> plans.save(second, plan, new DraftChange(seen.version(), withMeasures, List.of())))
			.isInstanceOf(Conflict.class)
			.extracting("code")
			.isEqualTo("section-held");
		PlanContent withoutThem = new PlanContent("另一个标题", seen.content().sections(), List.of());
		plans.save(second, plan, new DraftChange(seen.version(), withoutThem, List.of()));
		assertThat(plans.get(plan).title()).isEqualTo("另一个标题");
	}

	@Test
	void aLockEndsByItselfAndIsGivenFree() {
		drafts.hold(first, plan, "goals", false);
		jdbc.sql("update plan_section_lock set held_until = ? where plan_id = ?")
			.params(Moments.stored(Instant.now(clock).minusSeconds(1)), plan)
			.update();
		drafts.hold(second, plan, "goals", false);
		drafts.release(first, plan, "goals");
		assertThat(drafts.presence(first, plan, List.of(), 0).held()).as("not one's own to give free").hasSize(1);
		drafts.release(second, plan, "goals");
		assertThat(drafts.presence(first, plan, List.of(), 0).held()).isEmpty();
	}

	@Test
	void whoIsThereHearsWhatOthersChanged() {
		long known = plans.get(plan).version();
		save(first, section("goals", 0, "修12口井。"));
		Presence heard = drafts.presence(second, plan, List.of(), known);
		assertThat(heard.changed()).singleElement().satisfies(state -> {
			assertThat(state.part()).isEqualTo("goals");
			assertThat(state.text()).isEqualTo("修12口井。");
		});
		assertThat(drafts.presence(second, plan, List.of(), heard.version()).changed()).isEmpty();
	}

	@Test
	void ofManyWhoReachForASectionAtOnceOneHoldsIt() throws Exception {
		int rounds = 8;
		for (int round = 0; round < rounds; round++) {
			drafts.release(first, plan, "goals");
			drafts.release(second, plan, "goals");
			assertThat(atOnce(first, second)).as("round %s", round).containsExactlyInAnyOrder(true, false);
		}
	}

	@Test
	void ownSectionsComeMoveAndGo() {
		save(first, outline(0, new PartChange.Place("goals", "目标"), new PartChange.Place("own-1", "特色做法"),
				new PartChange.Place("tasks", "任务")), section("own-1", 0, "职工夜窗。"));
		assertThat(plans.draft(first, plan).content().sections()).extracting(PlanContent.Section::key)
			.containsExactly("goals", "own-1", "tasks");
		assertThat(text("own-1")).isEqualTo("职工夜窗。");
		long seen = plans.get(plan).version();
		save(first, outline(seen, new PartChange.Place("own-1", "特色"), new PartChange.Place("goals", "改不动的")));
		assertThat(plans.draft(first, plan).content().sections()).extracting(PlanContent.Section::title)
			.as("the template's sections stay, with its titles")
			.containsExactly("特色", "目标", "任务");
		save(first, outline(plans.get(plan).version(), new PartChange.Place("goals", "")));
		assertThat(plans.draft(first, plan).content().sections()).extracting(PlanContent.Section::key)
			.containsExactly("goals", "tasks");
		assertThat(save(second, section("own-1", seen, "晚到的字"))).as("removed meanwhile").containsExactly(Kind.CHANGED);
	}

	@Test
	void ownSectionsHaveLimitsAndAHeldOneIsNotRemoved() {
		List<PartChange.Place> many = new ArrayList<>();
		for (int i = 0; i <= OwnSections.MOST; i++) {
			many.add(new PartChange.Place("own-" + i, "第" + i + "节"));
		}
		assertThatThrownBy(() -> save(first, outline(0, many.toArray(PartChange.Place[]::new)))).isInstanceOfSatisfying(
				BusinessRuleViolation.class,
				refused -> assertThat(refused.violations()).extracting("code").contains("own-sections-too-many"));
		assertThatThrownBy(() -> save(first, outline(0, new PartChange.Place("own-1", " "))))
			.isInstanceOf(BusinessRuleViolation.class);
		save(first, outline(0, new PartChange.Place("own-1", "特色")));
		drafts.hold(first, plan, "own-1", false);
		assertThatThrownBy(() -> save(second, outline(plans.get(plan).version(), new PartChange.Place("goals", ""))))
			.isInstanceOf(Conflict.class);
	}

	@Test
	void onlyDraftersOfTheUnitHoldAndSave() {
		Actor head = people.actor("head." + SecondDrafter.UNIT).orElseThrow();
		assertThatThrownBy(() -> drafts.hold(head, plan, "goals", false)).isInstanceOf(NotAllowed.class);
		assertThatThrownBy(() -> save(head, section("goals", 0, "x"))).isInstanceOf(NotAllowed.class);
		assertThatThrownBy(() -> drafts.hold(first, plan, "#title", false)).isInstanceOf(BusinessRuleViolation.class);
	}

	private List<Boolean> atOnce(Actor... actors) throws Exception {
		CyclicBarrier start = new CyclicBarrier(actors.length);
		ExecutorService pool = Executors.newFixedThreadPool(actors.length);
		try {
			List<Callable<Boolean>> tries = new ArrayList<>();
			for (Actor actor : actors) {
				tries.add(() -> {
					start.await(20, TimeUnit.SECONDS);
					return holds(actor);
				});
			}
			List<Boolean> held = new ArrayList<>();
			for (Future<Boolean> each : pool.invokeAll(tries)) {
				held.add(each.get());
			}
			return held;
		}
		finally {
			pool.shutdownNow();
		}
	}

	private boolean holds(Actor actor) {
		try {
			drafts.hold(actor, plan, "goals", false);
			return true;
		}
		catch (Conflict taken) {
			return false;
		}
	}

	private List<Kind> save(Actor actor, PartChange... changes) {
		return drafts.save(actor, plan, List.of(changes)).stream().map(PartOutcome::kind).toList();
	}

	private String text(String key) {
		return plans.draft(first, plan).content().byKey().get(key).text();
	}

	private static PartChange section(String key, long seen, String text) {
		return new PartChange(key, seen, text, List.of(), List.of(), List.of());
	}

	private static PartChange outline(long seen, PartChange.Place... places) {
		return new PartChange(DraftPart.OUTLINE, seen, "", List.of(), List.of(), List.of(places));
	}

}
