package io.campaignflow.inspection.web;

import io.campaignflow.checklist.Checklists;
import io.campaignflow.inspection.FindingView;
import io.campaignflow.inspection.InspectionStatus;
import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitFiling;
import io.campaignflow.inspection.VisitMoves;
import io.campaignflow.inspection.VisitPeople;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One visit: what was planned, how it was filed, what came of it, what was found. */
@Controller
class VisitPage {

	private final Inspections inspections;

	private final VisitMoves moves;

	private final VisitFiling filing;

	private final VisitPeople visitPeople;

	private final VisitLines lines;

	private final Checklists checklists;

	private final People people;

	VisitPage(Inspections inspections, VisitMoves moves, VisitFiling filing, VisitPeople visitPeople, VisitLines lines,
			Checklists checklists, People people) {
		this.inspections = inspections;
		this.moves = moves;
		this.filing = filing;
		this.visitPeople = visitPeople;
		this.lines = lines;
		this.checklists = checklists;
		this.people = people;
	}

	@GetMapping("/inspections/{id}")
	String overview(Actor actor, @PathVariable String id, Model model) {
		InspectionView visit = inspections.visible(actor, id);
		model.addAttribute("visit", visit);
		if (visit.signedBy() != null) {
			model.addAttribute("signer", people.names(List.of(visit.signedBy())).get(visit.signedBy()));
		}
		if (visit.checklistId() != null) {
			model.addAttribute("checklist", checklists.version(visit.checklistId(), visit.checklistVersion()).title());
		}
		if (visit.mergedInto() != null) {
			inspections.ifVisible(actor, visit.mergedInto()).ifPresent(other -> model.addAttribute("into", other));
		}
		if (visit.status() == InspectionStatus.DECIDING) {
			model.addAttribute("against",
					lines.of(filing.against(id)
						.stream()
						.flatMap(other -> inspections.ifVisible(actor, other.id()).stream())
						.toList()));
		}
		if (moves.mayMove(actor, visit)) {
			model.addAttribute("choices", visitPeople.choices(id));
		}
		return "inspection/visit";
	}

	@GetMapping("/inspections/{id}/findings")
	String findings(Actor actor, @PathVariable String id, Model model) {
		List<FindingView> found = inspections.findings(actor, id);
		Set<String> accounts = new HashSet<>();
		found.forEach(finding -> accounts.add(finding.raisedBy()));
		model.addAttribute("findings", found);
		model.addAttribute("names", people.names(accounts));
		return "inspection/findings";
	}

}
