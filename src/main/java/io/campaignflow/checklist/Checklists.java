package io.campaignflow.checklist;

import io.campaignflow.checklist.events.ChecklistEvent.ChecklistFrozen;
import io.campaignflow.checklist.events.ChecklistEvent.ChecklistRetired;
import io.campaignflow.checklist.events.ChecklistEvent.ChecklistSaved;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklists of all units. Each belongs to a unit, whose campaign office keeps it. A
 * version that a visit took never changes: saving then makes the next one.
 */
@Service
@Transactional
public class Checklists {

	private final ChecklistRepository checklists;

	private final ChecklistSight sight;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Checklists(ChecklistRepository checklists, ChecklistSight sight, OrgUnits units, ApplicationEventPublisher events,
			Clock clock) {
		this.checklists = checklists;
		this.sight = sight;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/** What the units above, at and below the person keep. */
	@Transactional(readOnly = true)
	public Page<ChecklistView> list(Actor actor, PageQuery page) {
		Scope scope = units.scopeOf(actor);
		return checklists.visible(scope.everything() ? List.of() : sight.unitsOf(actor),
				scope.everything() ? null : scope.paths(), page);
	}

	/** What a visit to this unit can take: the checklists of the unit and those above. */
	@Transactional(readOnly = true)
	public List<ChecklistView> choices(Actor actor, String unitCode) {
		return checklists.active(units.getVisible(actor, unitCode).codesFromRoot());
	}

	/**
	 * @throws NotFound where the person may not see it
	 */
	@Transactional(readOnly = true)
	public ChecklistView visible(Actor actor, String id) {
		return checklists.find(id)
			.filter(checklist -> sight.sees(actor, checklist))
			.orElseThrow(() -> new NotFound("checklist", id));
	}

	/** The units this person can make checklists for. */
	@Transactional(readOnly = true)
	public List<OrgUnit> officesOf(Actor actor) {
		return sight.officesOf(actor);
	}

	public boolean mayChange(Actor actor, ChecklistView checklist) {
		return ChecklistSight.mayChange(actor, checklist) && !checklist.retired();
	}

	/**
	 * @throws NotFound where there is no such version, or the person may not see it
	 */
	@Transactional(readOnly = true)
	public ChecklistVersion version(Actor actor, String id, int version) {
		return version(visible(actor, id).id(), version);
	}

	/** As a visit has it, whoever asks. */
	@Transactional(readOnly = true)
	public ChecklistVersion version(String id, int version) {
		return checklists.version(id, version).orElseThrow(() -> new NotFound("checklist-version", version));
	}

	/** All versions, newest first. */
	@Transactional(readOnly = true)
	public Page<ChecklistVersion> versions(Actor actor, String id, PageQuery page) {
		ChecklistView checklist = visible(actor, id);
		return new Page<>(checklists.versions(id, page.size(), page.offset()), page.page(), page.size(),
				checklist.version());
	}

	/**
	 * A new checklist of a unit.
	 * @throws NotAllowed unless the person belongs to the unit's office
	 * @throws BusinessRuleViolation with every fault
	 */
	public ChecklistView create(Actor actor, String unitCode, ChecklistDraft draft) {
		OrgUnit unit = units.find(String.valueOf(unitCode)).orElseThrow(() -> new NotFound("unit", unitCode));
		if (!actor.holds(Role.OFFICE.name(), unit.code())) {
			throw new NotAllowed("checklist-not-office");
		}
		ChecklistRules.requireSound(draft);
		ChecklistView made = new ChecklistView(UUID.randomUUID().toString(), unit.code(), draft.title(),
				ChecklistStatus.ACTIVE, 1, false, 1);
		checklists.insert(made, unit.path(), actor.account(), clock.instant());
		keep(actor, made, draft);
		return made;
	}

	/**
	 * Saves it: into the newest version while no visit took that one, else as the next.
	 * @param basis {@link ChecklistView#edits()} the office began from
	 * @throws Conflict with the newest {@link ChecklistVersion} where somebody saved
	 * meanwhile
	 */
	public ChecklistView save(Actor actor, String id, int basis, ChecklistDraft draft) {
		ChecklistView checklist = changeable(actor, id);
		if (checklist.edits() != basis) {
			throw new Conflict("checklist-version", version(id, checklist.version()));
		}
		ChecklistRules.requireSound(draft);
		ChecklistView saved = checklist.saved(draft);
		checklists.update(saved);
		keep(actor, saved, draft);
		return saved;
	}

	/** What would keep a draft from being saved; empty where nothing would. */
	public List<Violation> faults(ChecklistDraft draft) {
		return ChecklistRules.check(draft);
	}

	/** No visit can take it any more; those that have it keep it. */
	public void retire(Actor actor, String id) {
		ChecklistView checklist = changeable(actor, id);
		checklists.update(checklist.retire());
		events.publishEvent(new ChecklistRetired(id, checklist.title(), checklist.unit(), actor.account()));
	}

	/**
	 * Takes the newest version for a visit: from now on it never changes.
	 * @throws NotFound where the person may not see it
	 * @throws BusinessRuleViolation where it is retired
	 */
	public ChecklistRef use(Actor actor, String id) {
		visible(actor, id);
		ChecklistView checklist = checklists.lock(id).orElseThrow(() -> new NotFound("checklist", id));
		if (checklist.retired()) {
			throw new BusinessRuleViolation("checklist-retired");
		}
		if (!checklist.frozen()) {
			checklists.update(checklist.freeze());
			checklists.used(id, checklist.version(), clock.instant());
			events.publishEvent(new ChecklistFrozen(id, checklist.version(), checklist.title(), actor.account()));
		}
		return new ChecklistRef(id, checklist.version(), checklist.title());
	}

	private void keep(Actor actor, ChecklistView saved, ChecklistDraft draft) {
		checklists.put(new ChecklistVersion(saved.id(), saved.version(), draft.title(), draft.note(), draft.sections(),
				actor.account(), clock.instant(), null));
		events.publishEvent(new ChecklistSaved(saved.id(), saved.version(), draft.title(), saved.unit(),
				(int) draft.items().count(), actor.account()));
	}

	private ChecklistView changeable(Actor actor, String id) {
		visible(actor, id);
		ChecklistView checklist = checklists.lock(id).orElseThrow(() -> new NotFound("checklist", id));
		if (!ChecklistSight.mayChange(actor, checklist)) {
			throw new NotAllowed("checklist-not-office");
		}
		if (checklist.retired()) {
			throw new BusinessRuleViolation("checklist-retired");
		}
		return checklist;
	}

}
