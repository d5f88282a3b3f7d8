package io.campaignflow.supervision.web;

import io.campaignflow.shared.Texts;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.supervision.Composition;
import io.campaignflow.supervision.CompositionOrder;
import io.campaignflow.supervision.FormOrder;
import io.campaignflow.supervision.GroupConsequences;
import io.campaignflow.supervision.GroupDocuments;
import io.campaignflow.supervision.GroupForming;
import io.campaignflow.supervision.GroupLetter;
import io.campaignflow.supervision.GroupLine;
import io.campaignflow.supervision.GroupPreview;
import io.campaignflow.supervision.GroupQuery;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.SupervisionGroups;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Supervision groups over REST; their tasks are completed like any other. */
@RestController
@RequestMapping("/api/v1/groups")
class GroupResource {

	private final SupervisionGroups groups;

	private final GroupForming forming;

	private final GroupPreview preview;

	private final GroupDocuments documents;

	private final OrgUnits units;

	GroupResource(SupervisionGroups groups, GroupForming forming, GroupPreview preview, GroupDocuments documents,
			OrgUnits units) {
		this.groups = groups;
		this.forming = forming;
		this.preview = preview;
		this.documents = documents;
		this.units = units;
	}

	/**
	 * Groups sent by {@code unit}, with {@code subtree} also by those below it; all the
	 * person sees where no unit is named.
	 */
	@GetMapping
	Page<GroupLine> list(Actor actor, GroupFilter filter, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		String code = Texts.blankToNull(filter.unit());
		String sender = (code == null) ? null : units.getVisible(actor, code).code();
		GroupQuery query = new GroupQuery(Texts.blankToNull(filter.campaign()), sender,
				Boolean.TRUE.equals(filter.subtree()), filter.kind(), filter.status(),
				Texts.blankToNull(filter.text()));
		return groups.list(actor, query, PageQuery.of(page, size));
	}

	/** {@code planned} is what it is to be, {@code onDuty} who and where it is now. */
	@GetMapping("/{id}")
	GroupBody get(Actor actor, @PathVariable String id) {
		return GroupBody.of(groups.visible(actor, id), groups.onDuty(id));
	}

	/** Begins a group; its office has the task to choose its people. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	GroupBody form(Actor actor, @RequestBody FormOrder order) {
		if (Texts.blankToNull(order.unit()) == null) {
			throw new BusinessRuleViolation("group-unit-unknown", "");
		}
		return get(actor, forming.form(actor, order));
	}

	/** People and units of a group that is being formed or confirmed. */
	@PutMapping("/{id}/composition")
	GroupBody compose(Actor actor, @PathVariable String id, @RequestBody CompositionOrder order) {
		forming.compose(actor, id, order);
		return get(actor, id);
	}

	/** What these people and units would do; changes nothing. */
	@PostMapping("/{id}/consequences")
	GroupConsequences consequences(Actor actor, @PathVariable String id, @RequestBody CompositionOrder order) {
		return preview.of(actor, id, order);
	}

	/**
	 * Other people or units for a group on duty; confirmed and approved like the first.
	 */
	@PostMapping("/{id}/changes")
	GroupBody change(Actor actor, @PathVariable String id, @RequestBody CompositionOrder order) {
		forming.change(actor, id, order);
		return get(actor, id);
	}

	@PostMapping("/{id}/recall")
	GroupBody recall(Actor actor, @PathVariable String id, @RequestBody Move move) {
		forming.recall(actor, id, move.version(), move.reason());
		return get(actor, id);
	}

	@PostMapping("/{id}/closing")
	GroupBody close(Actor actor, @PathVariable String id, @RequestBody Move move) {
		forming.askClosing(actor, id, move.version(), move.reason());
		return get(actor, id);
	}

	@GetMapping("/{id}/letters")
	List<GroupLetter> letters(Actor actor, @PathVariable String id) {
		return documents.letters(actor, id);
	}

	/** A letter of dispatch, {@code format} docx or pdf. */
	@GetMapping("/{id}/letters/{letter}")
	ResponseEntity<byte[]> letter(Actor actor, @PathVariable String id, @PathVariable String letter,
			@RequestParam(defaultValue = "PDF") FileFormat format) {
		return GroupFiles.of(documents.letter(actor, id, letter, format));
	}

	/** The closing report, {@code format} docx or pdf. */
	@GetMapping("/{id}/report")
	ResponseEntity<byte[]> report(Actor actor, @PathVariable String id,
			@RequestParam(defaultValue = "PDF") FileFormat format) {
		return GroupFiles.of(documents.report(actor, id, format));
	}

	/** {@code version} is the one that was looked at. */
	record Move(int version, String reason) {
	}

	/** A group with what it is to be and what it is. */
	record GroupBody(GroupView group, Roster onDuty) {

		static GroupBody of(GroupView group, Composition now) {
			return new GroupBody(group, new Roster(now.members().stream().map(Composition.Member::account).toList(),
					List.copyOf(now.unitCodes())));
		}

	}

	/** Accounts and codes of units. */
	record Roster(List<String> members, List<String> units) {
	}

}
