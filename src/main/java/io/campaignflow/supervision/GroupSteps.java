package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupPostings;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.DomainEvent;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.events.GroupEvent.DispatchDeclined;
import io.campaignflow.supervision.events.GroupEvent.DispatchSigned;
import io.campaignflow.supervision.events.GroupEvent.GroupAbandoned;
import io.campaignflow.supervision.events.GroupEvent.GroupApproved;
import io.campaignflow.supervision.events.GroupEvent.GroupChangeDropped;
import io.campaignflow.supervision.events.GroupEvent.GroupConfirmed;
import io.campaignflow.supervision.events.GroupEvent.GroupDissolved;
import io.campaignflow.supervision.events.GroupEvent.GroupGivenBack;
import io.campaignflow.supervision.events.GroupEvent.GroupOnDuty;
import io.campaignflow.supervision.events.GroupEvent.GroupSubmitted;
import io.campaignflow.supervision.events.GroupEvent.UnitsProposed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a group's life that its process takes: what people decide in their tasks,
 * and what follows by itself. Whether a person has the task is the worklist's matter.
 */
@Service
@Transactional
public class GroupSteps {

	private final GroupRepository groups;

	private final CompositionRules rules;

	private final CompositionRows rows;

	private final GroupPostings postings;

	private final GroupLetters letters;

	private final Leaving leaving;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	GroupSteps(GroupRepository groups, CompositionRules rules, CompositionRows rows, GroupPostings postings,
			GroupLetters letters, Leaving leaving, ApplicationEventPublisher events, Clock clock) {
		this.groups = groups;
		this.rules = rules;
		this.rows = rows;
		this.postings = postings;
		this.letters = letters;
		this.leaving = leaving;
		this.events = events;
		this.clock = clock;
	}

	/** The office has chosen its people. */
	public void submit(Actor actor, String id) {
		step(id, group -> {
			rules.requireLeader(group);
			group.submit();
			return new GroupSubmitted(id, actor.account());
		});
	}

	/** Units for a group that has none, or other ones. */
	public void propose(Actor actor, String id, Composition composition) {
		step(id, group -> {
			group.propose(composition);
			return new UnitsProposed(id, List.copyOf(composition.unitCodes()), actor.account());
		});
	}

	/** Other units are to be proposed. */
	public void clearUnits(Actor actor, String id) {
		propose(actor, id, get(id).planned().with(List.of()));
	}

	public void confirm(Actor actor, String id) {
		step(id, group -> {
			rules.requireComplete(group);
			group.confirm(actor);
			return new GroupConfirmed(id, actor.account());
		});
	}

	/** The group is given up, or the change of one on duty. */
	public void abandon(Actor actor, String id) {
		step(id, group -> {
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
		get(id).requireMayApprove(actor);
	}

	public void approve(Actor actor, String id) {
		step(id, group -> {
			rules.requireComplete(group);
			group.approve(actor);
			return new GroupApproved(id, actor.account());
		});
	}

	public void giveBack(Actor actor, String id, String reason) {
		step(id, group -> {
			group.giveBack(actor, Texts.reason(reason));
			return new GroupGivenBack(id, reason.strip(), actor.account());
		});
	}

	/** Letters for the units that have none of these people yet. */
	public void issueLetters(String id) {
		letters.issue(get(id));
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed for everybody who has not to sign
	 */
	@Transactional(readOnly = true)
	public void requireMaySign(Actor actor, String id) {
		get(id).requireUnsigned(actor.account());
	}

	/**
	 * Signs for the dispatch, the work rules and the code of discipline.
	 * @throws BusinessRuleViolation where one of the two is not accepted
	 */
	public void sign(Actor actor, String id, boolean rulesAccepted, boolean disciplineAccepted) {
		List<Violation> missing = new ArrayList<>();
		if (!rulesAccepted) {
			missing.add(Violation.of("workRules", "group-rules-not-accepted"));
		}
		if (!disciplineAccepted) {
			missing.add(Violation.of("discipline", "group-discipline-not-accepted"));
		}
		if (!missing.isEmpty()) {
			throw new BusinessRuleViolation("group-not-signed", missing);
		}
		step(id, group -> {
			group.sign(actor.account(), clock.instant());
			return new DispatchSigned(id, actor.account());
		});
	}

	public void decline(Actor actor, String id, String reason) {
		step(id, group -> {
			group.decline(actor.account(), Texts.reason(reason));
			return new DispatchDeclined(id, reason.strip(), actor.account());
		});
	}

	/**
	 * On duty as planned: the roster says so from now on, and tasks of those who leave
	 * move along.
	 */
	public void activate(String id) {
		Composition before = rows.onDuty(id);
		step(id, group -> {
			rules.requireComplete(group);
			group.activate(clock.instant());
			GroupIdentity identity = group.identity();
			postings.post(new SupervisionGroup(id, identity.issuingUnit(), identity.number(), group.state().name()),
					group.planned().duties(), group.planned().unitCodes());
			return new GroupOnDuty(id, List.copyOf(group.planned().duties().keySet()),
					List.copyOf(group.planned().unitCodes()), group.state().approvedBy());
		});
		leaving.moveTasks(get(id), before);
	}

	/**
	 * The closing report ends the group: nobody belongs to it any more, its history
	 * stays.
	 * @throws BusinessRuleViolation while tasks are offered to it, which nobody could do
	 * afterwards
	 */
	public void dissolve(Actor actor, String id, ClosingReport report) {
		String work = Texts.require("work", report.work(), Texts.LONGEST_REPORT);
		String findings = Texts.require("findings", report.findings(), Texts.LONGEST_REPORT);
		String suggestions = (report.suggestions() == null || report.suggestions().isBlank()) ? ""
				: Texts.require("suggestions", report.suggestions(), Texts.LONGEST_REPORT);
		leaving.requireNothingOpen(id);
		step(id, group -> {
			group.dissolve(new ClosingReport(work, findings, suggestions, actor.account()), clock.instant());
			postings.withdraw(id, clock.instant());
			return new GroupDissolved(id, actor.account());
		});
	}

	private void step(String id, Function<Group, DomainEvent> step) {
		Group group = groups.lock(id).orElseThrow(() -> new NotFound("group", id));
		DomainEvent happened = step.apply(group);
		groups.save(group);
		events.publishEvent(happened);
	}

	private Group get(String id) {
		return groups.find(id).orElseThrow(() -> new NotFound("group", id));
	}

}
