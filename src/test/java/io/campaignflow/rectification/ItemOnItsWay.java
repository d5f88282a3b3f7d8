package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.WorkItem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;

/**
 * One item carried by its people, a step a call, so that a test reads as its story. Where
 * it stands is looked up in the aggregate, in the worklist and in the engine.
 */
final class ItemOnItsWay {

	private final LedgerScene scene;

	private final String id;

	ItemOnItsWay(LedgerScene scene, String id) {
		this.scene = scene;
		this.id = id;
	}

	String id() {
		return id;
	}

	ItemView view() {
		return scene.items().get(id);
	}

	List<TimelineEntry> timeline() {
		return scene.items().timeline(Actor.SYSTEM, id);
	}

	// What people do.

	ItemOnItsWay assigned() {
		return assigned(scene.today().plusDays(20));
	}

	ItemOnItsWay assigned(LocalDate deadline) {
		return assigned(Map.of("deadline", deadline.toString()));
	}

	/** To its own unit and the drafter there, unless said otherwise. */
	ItemOnItsWay assigned(Map<String, Object> otherwise) {
		Map<String, Object> answers = new HashMap<>(Map.of("decision", "ASSIGN", "unit", LedgerScene.UNIT, "person",
				"drafter." + LedgerScene.UNIT, "deadline", scene.today().plusDays(20).toString()));
		answers.putAll(otherwise);
		return does("office." + LedgerScene.OFFICE, "assign-item", answers);
	}

	ItemOnItsWay signedFor() {
		return does("drafter.150203", "sign-item", Map.of("decision", "SIGN"));
	}

	ItemOnItsWay reported(String text) {
		return does("drafter.150203", "implement-item", Map.of("decision", "REPORT", "text", text, "percent", 50));
	}

	ItemOnItsWay finished() {
		return does("drafter.150203", "implement-item", Map.of("decision", "DONE", "text", "路灯已全部修好。"));
	}

	ItemOnItsWay appliedFor() {
		return does("head.150203", "apply-acceptance", Map.of("decision", "APPLY"));
	}

	ItemOnItsWay accepted() {
		return does("supervisor.1502.1", "verify-item", Map.of("decision", "ACCEPT", "text", "现场查看属实。"));
	}

	ItemOnItsWay refused() {
		return does("supervisor.1502.1", "verify-item", Map.of("decision", "NOT_YET", "text", "东侧两盏仍不亮。"));
	}

	ItemOnItsWay closed() {
		return does("office.1502", "close-item", Map.of("decision", "CLOSE"));
	}

	/** From its assignment to the cancelling of its number. */
	ItemOnItsWay throughToClose() {
		return assigned().signedFor().finished().appliedFor().accepted().closed();
	}

	ItemOnItsWay rated(String account, String face) {
		Map<String, Object> answers = face.equals("RED") ? Map.of("face", face, "remark", "又坏了。")
				: Map.of("face", face);
		return does(account, "rate-item", answers);
	}

	ItemOnItsWay does(String account, String kind, Map<String, Object> answers) {
		scene.tasks().complete(scene.actor(account), task(kind).id(), answers);
		return this;
	}

	WorkItem task(String kind) {
		return scene.tasks()
			.openOf(id)
			.stream()
			.filter(task -> task.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no task " + kind + " but " + open()));
	}

	List<String> open() {
		return scene.tasks().openOf(id).stream().map(WorkItem::kind).sorted().toList();
	}

	/** Runs the timer of an element, whatever its time. */
	ItemOnItsWay timeRunsOut(String element) {
		scene.management().executeJob(timer(element).getId());
		return this;
	}

	Job timer(String element) {
		return scene.management().createJobQuery().processInstanceId(process()).activityId(element).singleResult();
	}

	private String process() {
		return scene.processes()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(id)
			.singleResult()
			.getProcessInstanceId();
	}

	// Where it stands.

	ItemOnItsWay stands(ItemStatus status, String... tasks) {
		assertThat(view().status()).isEqualTo(status);
		assertThat(open()).containsExactly(tasks);
		return this;
	}

	ItemOnItsWay isOver(ItemStatus status) {
		stands(status);
		assertThat(scene.processes().createProcessInstanceQuery().processInstanceBusinessKey(id).count()).isZero();
		return this;
	}

	List<String> kinds() {
		return timeline().stream().map(TimelineEntry::kind).toList();
	}

}
