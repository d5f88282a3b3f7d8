package io.campaignflow.rectification;

import io.campaignflow.shared.Texts;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Person;
import io.campaignflow.rectification.AssignmentCheck.Checked;
import io.campaignflow.rectification.events.RectificationEvent.ItemAssigned;
import io.campaignflow.rectification.events.RectificationEvent.ItemObjected;
import io.campaignflow.rectification.events.RectificationEvent.ItemSignedFor;
import io.campaignflow.rectification.events.RectificationEvent.ObjectionAgreed;
import io.campaignflow.rectification.events.RectificationEvent.ObjectionRejected;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An item finds its unit: assigned by the office, signed for or objected to by the unit.
 * Who may do so is who has the task.
 */
@Service
@Transactional
public class ItemAssigning {

	private final ItemDesk desk;

	private final AssignmentCheck check;

	private final OrgUnits units;

	private final Clock clock;

	ItemAssigning(ItemDesk desk, AssignmentCheck check, OrgUnits units, Clock clock) {
		this.desk = desk;
		this.check = check;
		this.units = units;
		this.clock = clock;
	}

	/**
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything that is
	 * unclear
	 */
	public void assign(Actor actor, String id, AssignmentOrder order) {
		RectificationItem item = desk.lock(id);
		Checked checked = check.check(item, order);
		Assignment given = checked.assignment();
		item.assign(given, LocalDate.now(clock), clock.instant());
		desk.admit(id, Stream.concat(Stream.of(given.person()), given.coUnits().stream().flatMap(ItemReaders::peopleOf))
			.toList());
		List<String> helping = units.byCodes(given.coUnits()).values().stream().map(unit -> unit.name()).toList();
		desk.done(item,
				new ItemAssigned(id, item.state().round(), given.unitCode(), checked.unit().name(), given.person(),
						checked.person().name(), given.deadline(), given.severity().name(), helping,
						Texts.blankToNull(order.note()), actor.account()));
	}

	/** Who can be made responsible at a unit, heads first. */
	@Transactional(readOnly = true)
	public List<Person> peopleAt(String unitCode) {
		return check.candidates(unitCode);
	}

	public void signFor(Actor actor, String id) {
		RectificationItem item = desk.lock(id);
		item.signFor();
		desk.done(item, new ItemSignedFor(id, item.state().round(), actor.account()));
	}

	/** Once a round. */
	public void object(Actor actor, String id, String reason) {
		String why = ItemWords.needed("reason", reason, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		item.object();
		desk.done(item, new ItemObjected(id, item.state().round(), why, actor.account()));
	}

	/** Agreed, the item is assigned anew; else the unit has to sign for it. */
	public void decideObjection(Actor actor, String id, boolean agreed, String reason) {
		String why = agreed ? ItemWords.optional("reason", reason, ItemWords.REASON)
				: ItemWords.needed("reason", reason, ItemWords.REASON);
		RectificationItem item = desk.lock(id);
		item.decideObjection(agreed);
		int round = item.state().round();
		desk.done(item, agreed ? new ObjectionAgreed(id, round, why, actor.account())
				: new ObjectionRejected(id, round, why, actor.account()));
	}

}
