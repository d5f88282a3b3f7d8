package io.campaignflow.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.campaign.Extensions;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.Passage;
import io.campaignflow.text.Place;
import io.campaignflow.text.PlanContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The life of a plan through its door. */
@CampaignFlowTest
class PlansTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Plans plans;

	@Autowired
	PlanMoves planMoves;

	@Autowired
	PlanIssue planIssue;

	@Autowired
	UnitPlans unitPlans;

	@Autowired
	Extensions extensions;

	@Autowired
	Clock clock;

	@Autowired
	PlatformTransactionManager transactions;

	PlanScene scene;

	@BeforeEach
	void setScene() {
		scene = beans.createBean(PlanScene.class);
	}

	@Test
	void aFreshPlanHasTheTemplateAndIsDueWhenItsWindowCloses() {
		String id = scene.plan(PlanScene.KUNDULUN);
		PlanView plan = plans.get(id);
		assertThat(plan.title()).isEqualTo("昆都仑区主题活动实施方案");
		assertThat(plan.status()).isEqualTo(PlanStatus.DRAFTING);
		assertThat(plan.dueAt()).isEqualTo(LocalDate.now(clock).plusDays(7));
		Draft draft = plans.draft(scene.actor("drafter.150203"), id);
		assertThat(draft.content().sections()).extracting(PlanContent.Section::key).containsExactly("goals", "tasks");
		assertThat(plans.blockers(id)).extracting(Violation::code)
			.containsExactly("plan-empty", "requirement-not-covered");
	}

	@Test
	void openingAgainOpensOnlyWhatIsMissing() {
		String campaign = scene.campaign(false);
		assertThat(scene.open(campaign, "150202", "150203")).isEqualTo(2);
		assertThat(scene.open(campaign, "150202", "150203", "150204")).isEqualTo(1);
	}

	@Test
	void travelsThroughARoundToItsNumber() {
		String id = scene.plan(PlanScene.KUNDULUN);
		scene.write(id, "修井。");
		scene.submit(id);
		planMoves.signOff(scene.actor("head.150203"), id);
		Remark remark = Remark.made(UUID.randomUUID().toString(), 1, "督导组", "组长", Passage.of("goals", 1, "修井。", 0, 2),
				"修多少口？");
		planMoves.returnToDrafter(scene.actor("office.1502"), id, List.of(remark));
		assertThat(plans.get(id)).extracting(PlanView::status, PlanView::round).containsExactly(PlanStatus.RETURNED, 2);
		assertThatExceptionOfType(PlanNotSubmittable.class).isThrownBy(() -> scene.submit(id))
			.satisfies((refused) -> assertThat(refused.violations()).extracting(Violation::code)
				.containsExactly("remark-unanswered"));
		scene.write(id, "修12口井。", new DraftChange.Answer(remark.id(), "已写明12口"));
		scene.submit(id);
		planMoves.signOff(scene.actor("head.150203"), id);
		planMoves.approve(scene.actor("supervisor.15.2"), id);
		PlanView approved = plans.get(id);
		assertThat(approved.status()).isEqualTo(PlanStatus.APPROVED);
		assertThat(approved.number()).matches("昆都仑活〔" + LocalDate.now(clock).getYear() + "〕\\d+号");
		assertThat(plans.revisions(scene.actor("head.150203"), id))
			.extracting((revision) -> revision.content().sections().get(0).text())
			.containsExactly("修井。", "修12口井。");
		assertThat(plans.remarks(id)).extracting(Remark::answer).containsExactly("已写明12口");
		assertThat(plans.remarks(id)).extracting(Remark::place)
			.containsExactly(new Place(Place.How.CHANGED, 2, "goals", 0, "修12口井"));
	}

	@Test
	void aStaleSaveIsRefusedWithTheTextThatStands() {
		String id = scene.plan(PlanScene.KUNDULUN);
		long seen = plans.get(id).version();
		scene.write(id, "甲写的目标。");
		DraftChange stale = new DraftChange(seen, scene.text("乙写的目标。"), List.of());
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> plans.save(scene.actor("drafter.150203"), id, stale))
			.satisfies((conflict) -> assertThat(((Draft) conflict.theirs()).content().sections().get(0).text())
				.isEqualTo("甲写的目标。"));
		assertThat(plans.draft(scene.actor("drafter.150203"), id).content().sections().get(0).text())
			.isEqualTo("甲写的目标。");
	}

	@Test
	void ofTwoSavesAtOnceOneWins() throws Exception {
		String id = scene.plan(PlanScene.KUNDULUN);
		long seen = plans.get(id).version();
		List<Boolean> won = together(4, (n) -> {
			try {
				plans.save(scene.actor("drafter.150203"), id, new DraftChange(seen, scene.text("目标" + n), List.of()));
				return true;
			}
			catch (Conflict lost) {
				return false;
			}
		});
		assertThat(won).filteredOn((each) -> each).hasSize(1);
		assertThat(plans.get(id).version()).isEqualTo(seen + 1);
	}

	@Test
	void onlyDraftersOfTheUnitWriteAndOnlyWhileItIsOpen() {
		String id = scene.plan(PlanScene.KUNDULUN);
		DraftChange change = new DraftChange(1, scene.text("目标"), List.of());
		assertThat(plans.mayWrite(scene.actor("drafter.150203"), id)).isTrue();
		assertThat(plans.mayWrite(scene.actor("head.150203"), id)).isFalse();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> plans.save(scene.actor("office.1502"), id, change));
		assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> plans.draft(scene.actor("office.1502"), id));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> plans.save(scene.actor("drafter.150204"), id, change));
		scene.write(id, "修12口井。");
		scene.submit(id);
		assertThat(plans.mayWrite(scene.actor("drafter.150203"), id)).isFalse();
		DraftChange late = new DraftChange(2, scene.text("目标"), List.of());
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> plans.save(scene.actor("drafter.150203"), id, late))
			.returns("plan-moved-on", Conflict::code);
	}

	@Test
	void whatCannotBeStoredChangesNothing() {
		String id = scene.plan(PlanScene.KUNDULUN);
		PlanContent huge = scene.text("长".repeat(ContentLimits.SECTION_TEXT + 1));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> plans.save(scene.actor("drafter.150203"), id, new DraftChange(1, huge, List.of())));
		assertThat(plans.get(id).version()).isEqualTo(1);
		String hostile = "'; drop table plan; -- <script>alert(1)</script> ${7*7} 😀";
		scene.write(id, hostile);
		assertThat(plans.draft(scene.actor("drafter.150203"), id).content().sections().get(0).text())
			.isEqualTo(hostile);
	}

	@Test
	void numbersOfAUnitHaveNoGaps() throws Exception {
		List<String> ids = IntStream.range(0, 4).mapToObj((i) -> scene.plan("150206")).toList();
		ids.forEach((id) -> {
			scene.write(id, "修12口井。");
			scene.submit(id);
			planMoves.signOff(Actor.SYSTEM, id);
		});
		planMoves.approve(Actor.SYSTEM, ids.get(0));
		new TransactionTemplate(transactions).executeWithoutResult((status) -> {
			planMoves.approve(Actor.SYSTEM, ids.get(1));
			status.setRollbackOnly();
		});
		assertThat(plans.get(ids.get(1)).status()).isEqualTo(PlanStatus.IN_REVIEW);
		together(3, (n) -> {
			planMoves.approve(Actor.SYSTEM, ids.get(n + 1));
			return true;
		});
		assertThat(ids.stream().map((id) -> running(plans.get(id).number())).collect(Collectors.toSet())).hasSize(4)
			.allMatch((number) -> number >= running(plans.get(ids.get(0)).number())
					&& number <= running(plans.get(ids.get(0)).number()) + 3);
	}

	@Test
	void plansHangUnderTheNearestPlanAboveInWhateverOrderTheyOpen() {
		String campaign = scene.campaign(false);
		scene.open(campaign, "150203001");
		scene.open(campaign, "150203");
		scene.open(campaign, "1502");
		unitPlans.place(campaign);
		assertThat(scene.planOf(campaign, "150203001").parentPlanId()).isEqualTo(scene.planOf(campaign, "150203").id());
		assertThat(scene.planOf(campaign, "150203").parentPlanId()).isEqualTo(scene.planOf(campaign, "1502").id());
		assertThat(scene.planOf(campaign, "1502").parentPlanId()).isNull();
	}

	@Test
	void childrenWaitForTheirParentsApproval() {
		String campaign = scene.campaign(true);
		scene.open(campaign, "150203", "1502");
		assertThat(scene.planOf(campaign, "1502").status()).isEqualTo(PlanStatus.WAITING);
		unitPlans.place(campaign);
		assertThat(unitPlans.release(Actor.SYSTEM, campaign, 100)).isEqualTo(1);
		assertThat(unitPlans.release(Actor.SYSTEM, campaign, 100)).isZero();
		assertThat(scene.planOf(campaign, "1502").status()).isEqualTo(PlanStatus.DRAFTING);
		assertThat(scene.planOf(campaign, "150203").status()).isEqualTo(PlanStatus.WAITING);
		scene.approve(scene.planOf(campaign, "1502").id());
		assertThat(scene.planOf(campaign, "150203").status()).isEqualTo(PlanStatus.DRAFTING);
		assertThat(scene.open(campaign, "150204")).isEqualTo(1);
		assertThat(scene.planOf(campaign, "150204").status()).isEqualTo(PlanStatus.DRAFTING);
	}

	@Test
	void theOfficeIssuesTheMasterPlanOnce() {
		String campaign = scene.campaign(false);
		PlanContent text = scene.text("全区总体安排。");
		String id = planIssue.issue(scene.actor("office.15"), campaign, PlanKind.MASTER, text).id();
		assertThat(planIssue.issue(scene.actor("office.15"), campaign, PlanKind.MASTER, text))
			.isEqualTo(new PlanIssue.Issued(id, false));
		assertThat(plans.get(id)).extracting(PlanView::status, PlanView::kind)
			.containsExactly(PlanStatus.APPROVED, PlanKind.MASTER);
		assertThat(plans.get(id).number()).startsWith("内蒙古活〔");
		scene.open(campaign, "1502");
		assertThat(scene.planOf(campaign, "1502").parentPlanId()).isEqualTo(id);
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> planIssue.issue(scene.actor("office.1502"), campaign, PlanKind.GUIDING, text));
	}

	@Test
	void anExtensionMovesTheDayAPlanIsDue() {
		String campaign = scene.campaign(false);
		scene.open(campaign, "150203");
		LocalDate later = LocalDate.now(clock).plusDays(60);
		extensions.grant(scene.actor("office.15"), campaign, "150203", later, "雪灾");
		assertThat(scene.planOf(campaign, "150203").dueAt()).isEqualTo(later);
	}

	private static int running(String number) {
		return Integer.parseInt(number.replaceAll(".*〕(\\d+)号", "$1"));
	}

	private interface Attempt {

		boolean with(int n);

	}

	private static List<Boolean> together(int threads, Attempt attempt) throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			List<Callable<Boolean>> attempts = IntStream.range(0, threads)
				.<Callable<Boolean>>mapToObj((n) -> () -> attempt.with(n))
				.toList();
			return pool.invokeAll(attempts).stream().map(PlansTests::result).toList();
		}
		finally {
			pool.shutdown();
		}
	}

	private static boolean result(Future<Boolean> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
