package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One visit of a test, moved by the people whose turn it is. */
record VisitOnItsWay(VisitScene scene, String id, String unit) {

	static final Map<String, Object> SIGN = Map.of("decision", "SIGN");

	InspectionView view() {
		return scene.inspections().get(id);
	}

	List<WorkItem> open() {
		return scene.tasks().openOf(id);
	}

	/** Completes the visit's only task. */
	VisitOnItsWay completedBy(String account, Map<String, Object> answers) {
		WorkItem task = open().get(0);
		scene.tasks().complete(scene.actor(account), task.id(), answers);
		return this;
	}

	VisitOnItsWay planned() {
		return plannedAs("ROUTINE", scene.today());
	}

	VisitOnItsWay plannedAs(String kind, LocalDate date) {
		return plannedBy(VisitScene.CITY_LEADER, kind, date, VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER);
	}

	VisitOnItsWay plannedBy(String account, String kind, LocalDate date, String... people) {
		return completedBy(account,
				Map.of("kind", kind, "date", date.toString(), "people", List.of(people), "purpose", "查看便民服务"));
	}

	FindingView found(String text) {
		return scene.inspections()
			.recordFinding(scene.actor(VisitScene.CITY_MEMBER), id,
					new FindingEntry(UUID.randomUUID().toString(), 0, null, text, Severity.ORDINARY, "办事大厅", null));
	}

	VisitOnItsWay carriedOut() {
		return completedBy(VisitScene.CITY_MEMBER, Map.of("met", "镇长", "summary", "总体良好"));
	}

	VisitOnItsWay answered() {
		return completedBy("head." + unit, Map.of("overall", "ACCEPT_ALL"));
	}

	VisitOnItsWay signed() {
		return completedBy(VisitScene.CITY_LEADER, SIGN);
	}

	VisitOnItsWay stands(InspectionStatus status, String kind) {
		assertThat(view().status()).isEqualTo(status);
		assertThat(open()).singleElement().satisfies(task -> assertThat(task.kind()).isEqualTo(kind));
		return this;
	}

	VisitOnItsWay isOver(InspectionStatus status) {
		assertThat(view().status()).isEqualTo(status);
		assertThat(open()).isEmpty();
		return this;
	}

	/** The only task waits for exactly these. */
	VisitOnItsWay waitsFor(String... candidates) {
		assertThat(open()).singleElement()
			.satisfies(task -> assertThat(task.candidates()).containsExactlyInAnyOrder(candidates));
		return this;
	}

}
