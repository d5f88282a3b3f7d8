package io.campaignflow.plan;

import io.campaignflow.absence.Proxies;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Extensions;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.plan.DraftRepository.StoredDraft;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writing: who may, what is stored, and what still forbids submission. */
@Component
class Drafting {

	/** Kinds of tasks a proxy may be appointed for. */
	private static final String DRAFTING = "draft-plan";

	private static final String SIGNING = "sign-off-plan";

	private final Campaigns campaigns;

	private final Extensions extensions;

	private final OrgUnits units;

	private final PlanRepository plans;

	private final DraftRepository drafts;

	private final RemarkRepository remarks;

	private final DraftPartRepository parts;

	private final SectionLocks locks;

	private final Proxies proxies;

	private final Clock clock;

	private final Attachments attachments;

	Drafting(Campaigns campaigns, Extensions extensions, OrgUnits units, PlanRepository plans, DraftRepository drafts,
			RemarkRepository remarks, DraftPartRepository parts, SectionLocks locks, Proxies proxies, Clock clock,
			Attachments attachments) {
		this.campaigns = campaigns;
		this.extensions = extensions;
		this.units = units;
		this.plans = plans;
		this.drafts = drafts;
		this.remarks = remarks;
		this.parts = parts;
		this.locks = locks;
		this.proxies = proxies;
		this.clock = clock;
		this.attachments = attachments;
	}

	boolean mayWrite(Actor actor, Plan plan) {
		return isDrafter(actor, plan) && plan.state().status().writable();
	}

	/** An unfinished text is the unit's own business until it is submitted. */
	void requireOfUnit(Actor actor, Plan plan) {
		if (!isOfUnit(actor, plan)) {
			throw new NotAllowed("draft-of-its-unit-only");
		}
	}

	boolean isOfUnit(Actor actor, Plan plan) {
		return isDrafter(actor, plan) || holds(actor, Role.HEAD, SIGNING, plan);
	}

	Draft draft(Plan plan) {
		StoredDraft stored = drafts.get(plan.id());
		return new Draft(plan.id(), plan.state().version(), stored.content(), toAnswer(plan), stored.savedBy(),
				stored.savedAt());
	}

	/** The plan has to be locked. Sections others write in stay as they are or refuse. */
	long save(Actor actor, Plan plan, DraftChange change) {
		return store(actor, plan, change, draft(plan), TakenSources::kept);
	}

	/**
	 * The plan has to be locked; sources are as the content says, for texts that were
	 * taken over from another plan.
	 */
	long saveTaken(Actor actor, Plan plan, DraftChange change) {
		return store(actor, plan, change, draft(plan), (content, stored) -> content);
	}

	private long store(Actor actor, Plan plan, DraftChange change, Draft stored, BinaryOperator<PlanContent> sources) {
		requireDrafter(actor, plan);
		CampaignView campaign = campaigns.get(plan.identity().campaignId());
		requireStorable(change, plan, campaign);
		PlanContent completed = TemplateSections.completed(change.content(), campaign.template());
		PlanContent content = sources.apply(completed, stored.content());
		plan.rewrite(change.version(), content.title(), stored);
		Set<String> changed = DraftPart.changed(stored.content(), content);
		locks.requireFree(actor, plan.id(), changed);
		plans.update(plan);
		Instant now = clock.instant();
		drafts.update(new StoredDraft(plan.id(), content, actor.account(), now));
		remarks.answer(plan.id(), change.answers());
		changed.addAll(newlyAnswered(change, stored));
		parts.stamp(plan.id(), changed, plan.state().version(), actor.account(), now);
		return plan.state().version();
	}

	private static List<String> newlyAnswered(DraftChange change, Draft stored) {
		Map<String, DraftChange.Answer> before = stored.remarks()
			.stream()
			.collect(Collectors.toMap(Remark::id, remark -> new DraftChange.Answer(remark.id(),
					Objects.requireNonNullElse(remark.answer(), ""), remark.answerKind())));
		return change.answers()
			.stream()
			.filter(answer -> !answer.equals(before.get(answer.remark())))
			.map(answer -> DraftPart.answer(answer.remark()))
			.toList();
	}

	/** The plan has to be locked. The text stays as it is, and so does its version. */
	void carry(Actor actor, Plan plan, String section, List<String> passages) {
		locks.requireFree(actor, plan.id(), Set.of(section));
		StoredDraft stored = drafts.get(plan.id());
		drafts.update(new StoredDraft(plan.id(), VerbatimPassages.marked(stored.content(), section, passages),
				stored.savedBy(), stored.savedAt()));
	}

	void requireDrafter(Actor actor, Plan plan) {
		if (!isDrafter(actor, plan)) {
			throw new NotAllowed("plan-not-yours-to-write");
		}
	}

	List<Violation> blockers(Plan plan) {
		return SubmissionRule.brokenBy(submission(plan, drafts.get(plan.id()).content()));
	}

	List<Violation> warnings(Plan plan) {
		return DraftWarning.of(submission(plan, drafts.get(plan.id()).content()));
	}

	/**
	 * The text that goes out with this submission.
	 * @throws PlanNotSubmittable with every blocker
	 */
	PlanContent requireSubmittable(Plan plan) {
		PlanContent content = drafts.get(plan.id()).content();
		List<Violation> blockers = SubmissionRule.brokenBy(submission(plan, content));
		if (!blockers.isEmpty()) {
			throw new PlanNotSubmittable(blockers);
		}
		return content;
	}

	Submission submission(Plan plan, PlanContent content) {
		Plan.Identity identity = plan.identity();
		StartWindow window = extensions.windowFor(identity.campaignId(), units.get(identity.unitCode())).orElse(null);
		return new Submission(content, campaigns.get(identity.campaignId()), identity.level(), toAnswer(plan),
				attachments.heldBack("plan", plan.id()), window, LocalDate.now(clock));
	}

	private void requireStorable(DraftChange change, Plan plan, CampaignView campaign) {
		List<Violation> faults = change.unstorable();
		faults.addAll(OwnSections.brokenBy(change.content(), campaign.template()));
		faults.addAll(KnownWords.brokenBy(change, campaign, toAnswer(plan)));
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("draft-not-storable", faults);
		}
	}

	/** What the last return asked to be answered; nothing in the first round. */
	private List<Remark> toAnswer(Plan plan) {
		int round = plan.state().round();
		return (round == 1) ? List.of() : remarks.askedIn(plan.id(), round - 1);
	}

	private boolean isDrafter(Actor actor, Plan plan) {
		return holds(actor, Role.DRAFTER, DRAFTING, plan);
	}

	/**
	 * The person themselves, or somebody who is away and whose proxy they are for this.
	 */
	private boolean holds(Actor actor, Role role, String kind, Plan plan) {
		Plan.Identity of = plan.identity();
		return actor.holds(role.name(), of.unitCode()) || proxies.standIns(actor)
			.stream()
			.anyMatch(standIn -> standIn.covers(kind, of.campaignId())
					&& standIn.absent().holds(role.name(), of.unitCode()));
	}

}
