package io.campaignflow.supervision;

import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.events.GroupEvent.GroupAbandoned;
import io.campaignflow.supervision.events.GroupEvent.GroupApproved;
import io.campaignflow.supervision.events.GroupEvent.GroupChangeDropped;
import io.campaignflow.supervision.events.GroupEvent.GroupConfirmed;
import io.campaignflow.supervision.events.GroupEvent.GroupGivenBack;
import io.campaignflow.supervision.events.GroupEvent.GroupSubmitted;
import io.campaignflow.supervision.events.GroupEvent.UnitsProposed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps a group's process takes until it is approved: what people decide in their
 * tasks. Whether a person has the task is the worklist's matter.
 */
@Service
@Transactional
public class GroupSteps {

	private final GroupMoves moves;

	private final CompositionRules rules;

	private final CompositionRows rows;

	private final Clock clock;

	GroupSteps(GroupMoves moves, CompositionRules rules, CompositionRows rows, Clock clock) {
		this.moves = moves;
		this.rules = rules;
		this.rows = rows;
		this.clock = clock;
	}

	/** The office has chosen its people. */
	public void submit(Actor actor, String id) {
		moves.step(id, group -> {
			rules.requireLeader(group);
			group.submit();
			return new GroupSubmitted(id, actor.account());
		});
	}

	/** Units for a group that has none, or other ones. */
	public void propose(Actor actor, String id, Composition composition) {
		moves.step(id, group -> {
			group.propose(composition);
			return new UnitsProposed(id, List.copyOf(composition.unitCodes()), actor.account());
		});
	}

	/** Other units are to be proposed. */
	public void clearUnits(Actor actor, String id) {
		propose(actor, id, moves.get(id).planned().with(List.of()));
	}

	public void confirm(Actor actor, String id) {
		moves.step(id, group -> {
			rules.requireComplete(group);
			group.confirm(actor);
			return new GroupConfirmed(id, actor.account());
		});
	}

	/** The group is given up, or the change of one on duty. */
	public void abandon(Actor actor, String id) {
		moves.step(id, group -> {
			Composition before = rows.onDuty(id);
			rules.requireFree(group, before);
			group.abandon(before, clock.instant());
			return group.onDuty() ? new GroupChangeDropped(id, actor.account())
					: new GroupAbandoned(id, actor.account());
		});
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed for whoever confirmed it
	 */
	@Transactional(readOnly = true)
	public void requireMayApprove(Actor actor, String id) {
		moves.get(id).requireMayApprove(actor);
	}

	public void approve(Actor actor, String id) {
		moves.step(id, group -> {
			rules.requireComplete(group);
			group.approve(actor);
			return new GroupApproved(id, actor.account());
		});
	}

	public void giveBack(Actor actor, String id, String reason) {
		moves.step(id, group -> {
			group.giveBack(actor, Texts.reason(reason));
			return new GroupGivenBack(id, reason.strip(), actor.account());
		});
	}

}
