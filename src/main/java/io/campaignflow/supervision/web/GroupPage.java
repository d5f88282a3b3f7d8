package io.campaignflow.supervision.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.supervision.Composition;
import io.campaignflow.supervision.GroupCoverage;
import io.campaignflow.supervision.GroupDocuments;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupLetter;
import io.campaignflow.supervision.GroupStatus;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.supervision.CoveredNames;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One group: people, units and why, letters, who has it now, what the office may do. */
@Controller
class GroupPage {

	private final SupervisionGroups groups;

	private final GroupForming forming;

	private final GroupDocuments documents;

	private final GroupCoverage coverage;

	private final Tasks tasks;

	private final OrgUnits units;

	private final CoveredNames unitNames;

	private final People people;

	private final Problems problems;

	GroupPage(SupervisionGroups groups, GroupForming forming, GroupDocuments documents, GroupCoverage coverage,
			Tasks tasks, OrgUnits units, CoveredNames unitNames, People people, Problems problems) {
		this.groups = groups;
		this.forming = forming;
		this.documents = documents;
		this.coverage = coverage;
		this.tasks = tasks;
		this.units = units;
		this.unitNames = unitNames;
		this.people = people;
		this.problems = problems;
	}

	@GetMapping("/groups/{id}")
	String show(Actor actor, @PathVariable String id, Model model) {
		GroupView group = groups.visible(actor, id);
		Composition now = groups.onDuty(id);
		OrgUnit sender = units.get(group.issuingUnit());
		List<GroupLetter> letters = documents.letters(actor, id);
		List<WorkItem> open = tasks.openOf(id);
		model.addAttribute("group", group);
		model.addAttribute("now", now);
		model.addAttribute("changing",
				group.onDuty() && group.status() != GroupStatus.ACTIVE && group.status() != GroupStatus.CLOSING);
		model.addAttribute("sender", sender);
		model.addAttribute("names", people.names(accounts(group, now, open)));
		model.addAttribute("unitNames", unitNames.of(group.kind(), codes(group, now, letters)));
		model.addAttribute("letters", letters);
		model.addAttribute("open", open);
		model.addAttribute("mine", open.stream().filter(item -> tasks.mayAct(actor, item)).findFirst().orElse(null));
		model.addAttribute("office", actor.holds(Role.OFFICE.name(), group.issuingUnit()));
		model.addAttribute("count", coverage.count(sender, group.kind()));
		model.addAttribute("seesSender", units.scopeOf(actor).covers(sender.path()));
		return "supervision/group";
	}

	@PostMapping("/groups/{id}/recall")
	String recall(Actor actor, @PathVariable String id, @RequestParam int version,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		return moved(actor, id, "supervision.flash.recalled", reason, () -> forming.recall(actor, id, version, reason),
				model, response, next);
	}

	@PostMapping("/groups/{id}/closing")
	String closing(Actor actor, @PathVariable String id, @RequestParam int version,
			@RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		return moved(actor, id, "supervision.flash.closing", reason,
				() -> forming.askClosing(actor, id, version, reason), model, response, next);
	}

	@GetMapping("/groups/{id}/letters/{letter}")
	ResponseEntity<byte[]> letter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@RequestParam(defaultValue = "PDF") FileFormat format) {
		return GroupFiles.of(documents.letter(actor, id, letter, format));
	}

	@GetMapping("/groups/{id}/report")
	ResponseEntity<byte[]> report(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "PDF") FileFormat format) {
		return GroupFiles.of(documents.report(actor, id, format));
	}

	/** A refused move shows the page again with what was typed. */
	private String moved(Actor actor, String id, String flash, String reason, Runnable move, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		try {
			move.run();
			next.addFlashAttribute("flash", flash);
			return "redirect:/groups/" + id;
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
			model.addAttribute("reason", reason);
			return show(actor, id, model);
		}
	}

	private static Set<String> accounts(GroupView group, Composition now, List<WorkItem> open) {
		Set<String> accounts = new HashSet<>();
		group.planned().members().forEach(member -> accounts.add(member.account()));
		now.members().forEach(member -> accounts.add(member.account()));
		open.stream().map(WorkItem::assignee).filter(one -> one != null).forEach(accounts::add);
		return accounts;
	}

	private static Set<String> codes(GroupView group, Composition now, List<GroupLetter> letters) {
		Set<String> codes = new HashSet<>(group.planned().unitCodes());
		codes.addAll(now.unitCodes());
		letters.forEach(letter -> codes.add(letter.unit()));
		return codes;
	}

}
