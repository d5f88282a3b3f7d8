package io.campaignflow.inspection.process;

import io.campaignflow.checklist.Checklists;
import io.campaignflow.inspection.FindingResponse;
import io.campaignflow.inspection.FindingView;
import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitFiling;
import io.campaignflow.inspection.VisitPeople;
import io.campaignflow.inspection.VisitRecords;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.WorkSubjects;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A visit in the worklist, and what its forms show. */
@Component
class InspectionSubjects implements WorkSubjects {

	private final Inspections inspections;

	private final VisitFiling filing;

	private final VisitPeople people;

	private final VisitTexts texts;

	private final Checklists checklists;

	private final VisitRecords records;

	InspectionSubjects(Inspections inspections, VisitFiling filing, VisitPeople people, VisitTexts texts,
			Checklists checklists, VisitRecords records) {
		this.inspections = inspections;
		this.records = records;
		this.filing = filing;
		this.people = people;
		this.texts = texts;
		this.checklists = checklists;
	}

	@Override
	public String process() {
		return VisitProcess.ID;
	}

	@Override
	public WorkSubject describe(String id, String element) {
		InspectionView visit = inspections.get(id);
		return new WorkSubject("inspection", id, visit.title(), visit.unitCode(), people.unitOf(id).name(),
				visit.campaignId(), 0, "");
	}

	@Override
	public Map<String, Object> context(String id, String element) {
		InspectionView visit = inspections.get(id);
		return switch (element) {
			case VisitProcess.PLAN_TASK -> planning(visit);
			case VisitProcess.DECIDE_TASK -> deciding(visit);
			case VisitProcess.CARRY_OUT_TASK -> carryingOut(visit);
			case VisitProcess.RESPOND_TASK -> Map.of("visit", texts.visit(visit), "summary", texts.summary(visit),
					"found", rows(inspections.findings(id)));
			default -> signing(visit);
		};
	}

	/** Filled in with what was written on a phone, or signed off before. */
	private Map<String, Object> carryingOut(InspectionView visit) {
		List<FindingView> findings = inspections.findings(visit.id());
		Map<String, String> remarks = records.remarks(visit.id());
		return Map.of("visit", texts.visit(visit), "givenBack", texts.givenBack(visit), "found",
				texts.found(findings, records.missing(visit.id()).size()), "recorded", rows(findings), "met",
				remarks.getOrDefault("met", Objects.requireNonNullElse(visit.met(), "")), "summary",
				remarks.getOrDefault("summary", Objects.requireNonNullElse(visit.summary(), "")));
	}

	private Map<String, Object> planning(InspectionView visit) {
		return Map.of("visit", texts.visit(visit), "kind", visit.kind().name(), "date", visit.date().toString(),
				"peopleOptions", people.members(visit.id()).stream().map(texts::option).toList(), "checklistOptions",
				checklists.choices(Actor.SYSTEM, visit.unitCode())
					.stream()
					.map(choice -> Map.<String, Object>of("value", choice.id(), "label", choice.title()))
					.toList());
	}

	private Map<String, Object> deciding(InspectionView visit) {
		List<InspectionView> against = filing.against(visit.id());
		long sameWeek = against.stream().filter(other -> sameWeek(visit, other)).count();
		return Map.of("visit", texts.visit(visit), "why", texts.questioned(visit, (int) sameWeek), "others",
				against.stream().map(texts::row).toList(), "mergeTargets",
				against.stream().filter(InspectionView::toCome).map(texts::option).toList());
	}

	private static boolean sameWeek(InspectionView visit, InspectionView other) {
		return !other.groupId().equals(visit.groupId()) && other.sameWeekAs(visit);
	}

	private Map<String, Object> signing(InspectionView visit) {
		List<FindingView> findings = inspections.findings(visit.id());
		return Map.of("visit", texts.visit(visit), "summary", texts.summary(visit), "found", rows(findings),
				"explainedOptions",
				findings.stream()
					.filter(finding -> finding.response() == FindingResponse.EXPLAIN)
					.map(texts::option)
					.toList());
	}

	private List<Map<String, Object>> rows(List<FindingView> findings) {
		return findings.stream().map(texts::row).toList();
	}

}
