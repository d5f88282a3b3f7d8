package io.campaignflow.rectification;

import static io.campaignflow.rectification.LedgerScene.byAccount;
import static io.campaignflow.rectification.LedgerScene.byLink;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every way an item takes through the model rectification; each database runs them. */
abstract class RectificationWaysTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	private LedgerScene scene;

	@BeforeEach
	void setScene() {
		scene = beans.createBean(LedgerScene.class);
	}

	@Test
	void anItemIsPutRightAcceptedAndClosed() {
		ItemOnItsWay item = scene.item(Severity.LOW);
		item.stands(ItemStatus.REGISTERED, "assign-item");
		item.assigned().stands(ItemStatus.ASSIGNED, "sign-item");
		item.signedFor().stands(ItemStatus.IMPLEMENTING, "implement-item");
		item.reported("已采购灯具。").stands(ItemStatus.IMPLEMENTING, "implement-item");
		item.finished().stands(ItemStatus.APPLYING, "apply-acceptance");
		item.appliedFor().stands(ItemStatus.VERIFYING, "verify-item");
		item.accepted().stands(ItemStatus.ACCEPTED, "close-item");
		item.closed();
		assertThat(item.view().status()).isEqualTo(ItemStatus.CLOSED);
	}

	@Test
	void aRaiserWithAnAccountWhoIsNotSatisfiedOpensItAgain() {
		ItemOnItsWay item = scene.item(Severity.LOW, byAccount("member.1502.1"));
		item.throughToClose().stands(ItemStatus.CLOSED, "rate-item");
		item.rated("member.1502.1", "RED").stands(ItemStatus.REOPENED, "assign-item");
		assertThat(item.view().round()).isEqualTo(2);
		item.throughToClose().stands(ItemStatus.CLOSED, "rate-item").rated("member.1502.1", "GREEN");
		assertThat(item.view().satisfaction()).isEqualTo(Face.GREEN);
		assertThat(item.timeline()).extracting(TimelineEntry::round).contains(1, 2).isSorted();
	}

	@Test
	void everybodyIsAskedAndOneRedIsEnough() {
		ItemOnItsWay item = scene.item(Severity.LOW, byAccount("member.1502.1"), byAccount("supervisor.1502.1"),
				byLink("居民甲"));
		item.throughToClose().stands(ItemStatus.CLOSED, "rate-item", "rate-item");
		scene.items().rateSatisfaction(item.id(), linkOf(item), Face.RED, "还是不亮。");
		item.stands(ItemStatus.REOPENED, "assign-item");
	}

	@Test
	void answersByLinkAreWaitedForAndGivenOnce() {
		ItemOnItsWay item = scene.item(Severity.HIGH, byAccount("member.1502.1"), byLink("居民甲"), byLink("居民乙"));
		item.throughToClose().rated("member.1502.1", "GREEN").stands(ItemStatus.CLOSED);
		List<Raiser> byLink = scene.items().raisers(item.id()).stream().filter(one -> one.account() == null).toList();
		scene.items().rateSatisfaction(item.id(), byLink.get(0).id(), Face.YELLOW, null);
		assertThatExceptionOfType(Conflict.class)
			.isThrownBy(() -> scene.items().rateSatisfaction(item.id(), byLink.get(0).id(), Face.GREEN, null))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("item-rated-before"));
		item.stands(ItemStatus.CLOSED);
		scene.items().rateSatisfaction(item.id(), byLink.get(1).id(), Face.GREEN, null);
		assertThat(item.view().satisfaction()).isEqualTo(Face.YELLOW);
		assertThat(item.timer("IntermediateCatchEvent_ReturnVisitDue")).isNotNull();
	}

	@Test
	void whoDoesNotAnswerIsNotWaitedForForever() {
		ItemOnItsWay item = scene.item(Severity.HIGH, byAccount("member.1502.1"), byLink("居民甲"));
		item.throughToClose().timeRunsOut("BoundaryEvent_RatingEnds").stands(ItemStatus.CLOSED);
		assertThat(item.timer("IntermediateCatchEvent_ReturnVisitDue")).isNotNull();
	}

	@Test
	void aGraveItemIsVisitedAgainAndHolds() {
		ItemOnItsWay item = scene.item(Severity.HIGH).throughToClose();
		item.timeRunsOut("IntermediateCatchEvent_ReturnVisitDue").stands(ItemStatus.CLOSED, "return-visit");
		item.does("supervisor.1502.1", "return-visit", Map.of("decision", "HOLDS")).isOver(ItemStatus.CLOSED);
		assertThat(item.view().dates().settled()).isNotNull();
	}

	@Test
	void aRelapseOpensItAgain() {
		ItemOnItsWay item = scene.item(Severity.HIGH).throughToClose();
		item.timeRunsOut("IntermediateCatchEvent_ReturnVisitDue");
		item.does("supervisor.1502.1", "return-visit", Map.of("decision", "RELAPSE", "text", "又有三盏不亮。"));
		item.stands(ItemStatus.REOPENED, "assign-item");
		assertThat(item.view().deadline()).isNull();
	}

	@Test
	void anObjectionTheOfficeAgreesToIsAssignedAnew() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned();
		item.does("head.150203", "sign-item", Map.of("decision", "OBJECT", "reason", "该路段由市政管理。"));
		item.stands(ItemStatus.OBJECTED, "decide-objection");
		item.does("office.1502", "decide-objection", Map.of("decision", "AGREE"))
			.stands(ItemStatus.REGISTERED, "assign-item");
	}

	@Test
	void anObjectionIsRejectedAndMadeOnlyOnce() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned();
		Map<String, Object> objection = Map.of("decision", "OBJECT", "reason", "该路段由市政管理。");
		item.does("head.150203", "sign-item", objection);
		item.does("office.1502", "decide-objection", Map.of("decision", "REJECT", "reason", "属地负责。"));
		item.stands(ItemStatus.ASSIGNED, "sign-item");
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> item.does("head.150203", "sign-item", objection))
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("item-objected-before"));
		item.signedFor().stands(ItemStatus.IMPLEMENTING, "implement-item");
	}

	@Test
	void theHeadGivesItBack() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned().signedFor().finished();
		item.does("head.150203", "apply-acceptance", Map.of("decision", "GIVE_BACK", "reason", "还有两盏。"))
			.stands(ItemStatus.IMPLEMENTING, "implement-item");
	}

	@Test
	void aRefusedAcceptanceGoesBackToTheUnit() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned().signedFor().finished().appliedFor().refused();
		item.stands(ItemStatus.IMPLEMENTING, "implement-item");
		item.finished().appliedFor().accepted().stands(ItemStatus.ACCEPTED, "close-item");
	}

	@Test
	void theOfficeSendsBackWhatWasAccepted() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned().signedFor().finished().appliedFor().accepted();
		item.does("office.1502", "close-item", Map.of("decision", "SEND_BACK", "reason", "材料与现场不符。"))
			.stands(ItemStatus.IMPLEMENTING, "implement-item");
	}

	@Test
	void whatCannotBeDoneEndsWithTheLeadingGroup() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned().signedFor();
		item.does("drafter.150203", "implement-item", Map.of("decision", "CANNOT", "text", "产权不清。"));
		item.does("head.150203", "apply-acceptance", Map.of("decision", "CANNOT", "reason", "产权纠纷在诉讼中。"))
			.stands(ItemStatus.UNFEASIBLE_ASKED, "decide-end");
		item.does("leading.1502", "decide-end", Map.of("decision", "REJECT", "reason", "先安装临时照明。"))
			.stands(ItemStatus.IMPLEMENTING, "implement-item");
		item.finished();
		item.does("head.150203", "apply-acceptance", Map.of("decision", "CANNOT", "reason", "产权纠纷在诉讼中。"));
		item.does("leading.1502", "decide-end", Map.of("decision", "AGREE")).isOver(ItemStatus.UNFEASIBLE);
	}

	@Test
	void moreTimeIsGrantedAndTheTimersMove() {
		LocalDate deadline = scene.today().plusDays(30);
		ItemOnItsWay item = scene.item(Severity.LOW).assigned(deadline).signedFor();
		var before = item.timer("IntermediateCatchEvent_NextWarning").getDuedate();
		asks(item, deadline.plusDays(30));
		item.stands(ItemStatus.IMPLEMENTING, "decide-extension", "implement-item");
		item.does("office.1502", "decide-extension", Map.of("decision", "GRANT"))
			.stands(ItemStatus.IMPLEMENTING, "implement-item");
		assertThat(item.view().deadline()).isEqualTo(deadline.plusDays(30));
		assertThat(item.timer("IntermediateCatchEvent_NextWarning").getDuedate()).isAfter(before);
		assertThat(item.task("implement-item").dueAt())
			.isAfter(deadline.plusDays(29).atStartOfDay(scene.clock().getZone()).toInstant());
	}

	@Test
	void moreTimeIsRefusedAndWhatIsNotDecidedLapsesWithAcceptance() {
		LocalDate deadline = scene.today().plusDays(30);
		ItemOnItsWay item = scene.item(Severity.LOW).assigned(deadline).signedFor();
		asks(item, deadline.plusDays(30));
		item.does("office.1502", "decide-extension", Map.of("decision", "REFUSE", "reason", "时间够用。"));
		assertThat(item.view().deadline()).isEqualTo(deadline);
		asks(item, deadline.plusDays(10));
		item.finished().appliedFor().accepted();
		assertThat(item.view().extension()).isNull();
	}

	private void asks(ItemOnItsWay item, LocalDate until) {
		scene.extensions()
			.ask(scene.actor("drafter.150203"), item.id(),
					new ItemExtensions.Wish(item.view().version(), until, "灯具到货延迟。"));
	}

	@Test
	void itWarnsStepByStepAndWaitsWhileOthersHaveIt() {
		ItemOnItsWay item = scene.item(Severity.LOW).assigned().signedFor();
		for (WarningStage stage : List.of(WarningStage.NEAR, WarningStage.MISSED, WarningStage.HEAD,
				WarningStage.LEADER)) {
			item.timeRunsOut("IntermediateCatchEvent_NextWarning");
			assertThat(item.view().stage()).isEqualTo(stage);
		}
		assertThat(item.kinds()).containsSubsequence("DeadlineNear", "DeadlineMissed", "ItemEscalated",
				"ItemEscalated");
		ItemOnItsWay waiting = scene.item(Severity.LOW).assigned().signedFor().finished().appliedFor();
		waiting.timeRunsOut("IntermediateCatchEvent_NextWarning");
		assertThat(waiting.view().stage()).isEqualTo(WarningStage.NONE);
	}

	@Test
	void aDuplicateIsMergedWhenItIsAssigned() {
		String campaign = scene.campaign();
		ItemOnItsWay kept = scene.item(campaign, Severity.LOW, byAccount("member.1502.1"));
		ItemOnItsWay duplicate = scene.item(campaign, Severity.LOW, byLink("居民甲"));
		duplicate.does("office.1502", "assign-item", Map.of("decision", "MERGE", "into", kept.view().number()))
			.isOver(ItemStatus.MERGED);
		assertThat(scene.items().raisers(kept.id())).extracting(Raiser::name).contains("居民甲");
		kept.throughToClose();
		scene.items().rateSatisfaction(kept.id(), linkOf(kept), Face.RED, "还是不亮。");
		kept.stands(ItemStatus.REOPENED, "assign-item");
	}

	@Test
	void aDuplicateIsMergedWhileItIsPutRight() {
		String campaign = scene.campaign();
		ItemOnItsWay kept = scene.item(campaign, Severity.LOW);
		ItemOnItsWay duplicate = scene.item(campaign, Severity.LOW).assigned().signedFor();
		scene.moves()
			.merge(scene.actor("office.1502"), duplicate.id(),
					new ItemMoves.Merge(duplicate.view().version(), kept.view().number(), "同一问题"));
		duplicate.isOver(ItemStatus.MERGED);
	}

	@Test
	void anItemIsSplitAtHandAndLater() {
		List<Map<String, Object>> parts = List.of(Map.of("text", "东门路灯不亮。"), Map.of("text", "西门路灯不亮。"));
		ItemOnItsWay item = scene.item(Severity.LOW, byLink("居民甲"));
		item.does("office.1502", "assign-item", Map.of("decision", "SPLIT", "parts", parts)).isOver(ItemStatus.SPLIT);
		List<ItemView> made = scene.items().offspring(scene.actor("office.1502"), item.id());
		assertThat(made).extracting(ItemView::number).containsExactly(numbered(2), numbered(3));
		ItemOnItsWay one = new ItemOnItsWay(scene, made.get(0).id()).assigned().signedFor();
		scene.moves()
			.split(scene.actor("office.1502"), one.id(), new ItemMoves.Split(one.view().version(),
					List.of(new NewPart(null, "一", null), new NewPart(null, "二", null)), "两个责任单位"));
		one.isOver(ItemStatus.SPLIT);
		assertThat(scene.items().raisers(made.get(1).id())).extracting(Raiser::name).containsExactly("居民甲");
	}

	@Test
	void anItemIsNotClosedBeforeItsSubItems() {
		ItemOnItsWay item = scene.item(Severity.LOW);
		String sub = scene.moves().addSubItem(scene.actor("office.1502"), item.id(), new NewPart("采购", "采购灯具。", null));
		item.assigned().signedFor().finished().appliedFor().accepted();
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(item::closed)
			.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("item-sub-items-open"));
		new ItemOnItsWay(scene, sub).throughToClose();
		assertThat(item.closed().view().status()).isEqualTo(ItemStatus.CLOSED);
	}

	private String numbered(int n) {
		return new ItemNumber(scene.today().getYear(), n).toString();
	}

	private String linkOf(ItemOnItsWay item) {
		return scene.items()
			.raisers(item.id())
			.stream()
			.filter(raiser -> raiser.account() == null)
			.findFirst()
			.orElseThrow()
			.id();
	}

}
