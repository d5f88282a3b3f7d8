package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupPostings;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.events.GroupEvent.DispatchDeclined;
import io.campaignflow.supervision.events.GroupEvent.DispatchSigned;
import io.campaignflow.supervision.events.GroupEvent.GroupDissolved;
import io.campaignflow.supervision.events.GroupEvent.GroupOnDuty;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to an approved group until it is dissolved: letters, what its people sign
 * for, its duty, its closing report. Whether a person has the task is the worklist's
 * matter.
 */
@Service
@Transactional
public class GroupDispatching {

	private final GroupMoves moves;

	private final CompositionRules rules;

	private final CompositionRows rows;

	private final GroupPostings postings;

	private final GroupLetters letters;

	private final Leaving leaving;

	private final Clock clock;

	GroupDispatching(GroupMoves moves, CompositionRules rules, CompositionRows rows, GroupPostings postings,
			GroupLetters letters, Leaving leaving, Clock clock) {
		this.moves = moves;
		this.rules = rules;
		this.rows = rows;
		this.postings = postings;
		this.letters = letters;
		this.leaving = leaving;
		this.clock = clock;
	}

	/** Letters for the units that have none of these people yet. */
	public void issueLetters(String id) {
		letters.issue(moves.get(id));
	}

	/**
	 * @throws io.campaignflow.shared.NotAllowed for everybody who has not to sign
	 */
	@Transactional(readOnly = true)
	public void requireMaySign(Actor actor, String id) {
		moves.get(id).requireUnsigned(actor.account());
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
		moves.step(id, group -> {
			group.sign(actor.account(), clock.instant());
			return new DispatchSigned(id, actor.account());
		});
	}

	public void decline(Actor actor, String id, String reason) {
		moves.step(id, group -> {
			group.decline(actor.account(), Texts.reason(reason));
			return new DispatchDeclined(id, reason.strip(), actor.account());
		});
	}

	/**
	 * On duty as planned: the roster says so from now on, and tasks and visits of those
	 * who leave move along.
	 */
	public void activate(String id) {
		Composition before = rows.onDuty(id);
		moves.step(id, group -> {
			rules.requireComplete(group);
			group.activate(clock.instant());
			GroupIdentity identity = group.identity();
			postings.post(new SupervisionGroup(id, identity.issuingUnit(), identity.number(), group.state().name()),
					group.planned().duties(), group.planned().unitCodes());
			return new GroupOnDuty(id, List.copyOf(group.planned().duties().keySet()),
					List.copyOf(group.planned().unitCodes()), group.state().approvedBy());
		});
		leaving.moveAlong(moves.get(id), before);
	}

	/**
	 * The closing report ends the group: nobody belongs to it any more, its history
	 * stays.
	 * @throws BusinessRuleViolation while visits of it are not over or tasks are offered
	 * to it, which nobody could do afterwards
	 */
	public void dissolve(Actor actor, String id, ClosingReport report) {
		String work = Texts.require("work", report.work(), Texts.LONGEST_REPORT);
		String findings = Texts.require("findings", report.findings(), Texts.LONGEST_REPORT);
		String suggestions = (report.suggestions() == null || report.suggestions().isBlank()) ? ""
				: Texts.require("suggestions", report.suggestions(), Texts.LONGEST_REPORT);
		leaving.requireNothingOpen(id);
		moves.step(id, group -> {
			group.dissolve(new ClosingReport(work, findings, suggestions, actor.account()), clock.instant());
			postings.withdraw(id, clock.instant());
			return new GroupDissolved(id, actor.account());
		});
	}

}
