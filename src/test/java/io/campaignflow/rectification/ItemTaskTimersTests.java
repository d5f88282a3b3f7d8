package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Every task of an item has its days: a reminder before they are over, somebody further
 * up afterwards, and the task stays where it is.
 */
abstract class ItemTaskTimersTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Deadlines deadlines;

	@Autowired
	WorkingTime time;

	@Autowired
	JdbcTemplate jdbc;

	private LedgerScene scene;

	@BeforeEach
	void aLedger() {
		scene = beans.createBean(LedgerScene.class);
	}

	@Test
	void eachTaskOfAnItemIsRemindedOfAndTakenFurtherUp() {
		ItemOnItsWay item = scene.item(Severity.HIGH);
		isWatched(item, "AssignItem", "assign-item", 2, List.of("OFFICE@1502"), List.of("LEADING@1502"));
		item.assigned();
		isWatched(item, "SignForItem", "sign-item", 2, List.of("HEAD@150203", "drafter.150203"),
				List.of("leader.1502.1"));
		item.does("drafter.150203", "sign-item", Map.of("decision", "OBJECT", "reason", "不属本单位。"));
		isWatched(item, "DecideObjection", "decide-objection", 2, List.of("OFFICE@1502"), List.of("LEADING@1502"));
		item.does("office.1502", "decide-objection", Map.of("decision", "REJECT", "reason", "属地管理。")).signedFor();
		asksForMoreTime(item);
		isWatched(item, "DecideExtension", "decide-extension", 2, List.of("OFFICE@1502"), List.of("LEADING@1502"));
		item.does("office.1502", "decide-extension", Map.of("decision", "GRANT"));
		cannotBeDone(item);
		isWatched(item, "DecideEnd", "decide-end", 3, List.of("LEADING@1502"), List.of("LEADING@15"));
		item.does("leading.1502", "decide-end", Map.of("decision", "REJECT", "reason", "先安装临时照明。"));
		item.finished().appliedFor();
		isWatched(item, "VerifyItem", "verify-item", 5, List.copyOf(item.task("verify-item").candidates()),
				List.of("OFFICE@1502", "LEADING@1502"));
		item.accepted();
		isWatched(item, "CloseItem", "close-item", 2, List.of("OFFICE@1502"), List.of("LEADING@1502"));
	}

	@Test
	void aReturnVisitIsWatchedTooAndWhoIsAskedIsReminded() {
		ItemOnItsWay item = scene.item(Severity.HIGH, LedgerScene.byAccount("member.1502.1")).throughToClose();
		item.timeRunsOut("BoundaryEvent_RateItemDueSoon");
		assertThat(said(item, "ItemTaskDueSoon").path("kind").asText()).isEqualTo("rate-item");
		scene.items().raisers(item.id()).forEach(raiser -> item.rated(raiser.account(), "GREEN"));
		item.timeRunsOut("IntermediateCatchEvent_ReturnVisitDue");
		isWatched(item, "ReturnVisit", "return-visit", 5, List.copyOf(item.task("return-visit").candidates()),
				List.of("OFFICE@1502", "LEADING@1502"));
	}

	private void asksForMoreTime(ItemOnItsWay item) {
		scene.extensions()
			.ask(scene.actor("drafter.150203"), item.id(),
					new ItemExtensions.Wish(item.view().version(), item.view().deadline().plusDays(10), "灯具到货延迟。"));
	}

	private static void cannotBeDone(ItemOnItsWay item) {
		item.does("drafter.150203", "implement-item", Map.of("decision", "CANNOT", "text", "产权不清。"));
		item.does("head.150203", "apply-acceptance", Map.of("decision", "CANNOT", "reason", "产权纠纷在诉讼中。"));
	}

	private void isWatched(ItemOnItsWay item, String element, String kind, int days, List<String> holders,
			List<String> above) {
		LocalDate last = deadlines.dayInWorkingDays(days);
		WorkItem task = item.task(kind);
		assertThat(task.dueAt()).isEqualTo(deadlines.endOf(last));
		String soon = "BoundaryEvent_" + element + "DueSoon";
		String late = "BoundaryEvent_" + element + "Overdue";
		assertThat(due(item, soon)).isEqualTo(time.notPast(time.opensBefore(last, 1)));
		assertThat(due(item, late)).isEqualTo(time.opensAfter(last, 1));
		item.timeRunsOut(soon);
		JsonNode reminded = said(item, "ItemTaskDueSoon");
		assertThat(reminded.path("kind").asText()).isEqualTo(kind);
		assertThat(texts(reminded, "holders")).containsExactlyInAnyOrderElementsOf(holders);
		jdbc.update("update work_item set due_at = current_timestamp - interval '1' day where id = ?", task.id());
		item.timeRunsOut(late);
		assertThat(said(item, "ItemTaskOverdue").path("kind").asText()).isEqualTo(kind);
		assertThat(texts(said(item, "ItemTaskOverdue"), "escalatedTo")).containsExactlyElementsOf(above);
		assertThat(item.task(kind).id()).isEqualTo(task.id());
	}

	private static Instant due(ItemOnItsWay item, String timer) {
		return item.timer(timer).getDuedate().toInstant();
	}

	private static JsonNode said(ItemOnItsWay item, String event) {
		List<TimelineEntry> all = item.timeline().stream().filter(entry -> entry.kind().equals(event)).toList();
		return all.get(all.size() - 1).detail();
	}

	private static List<String> texts(JsonNode detail, String field) {
		return StreamSupport.stream(detail.path(field).spliterator(), false).map(JsonNode::asText).toList();
	}

}
