package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.DraftRepository.StoredDraft;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writing: what is stored of a text, and by whom. */
@Component
class Drafting {

	private final Campaigns campaigns;

	private final PlanRepository plans;

	private final DraftRepository drafts;

	private final RemarkRepository remarks;

	private final DraftPartRepository parts;

	private final SectionLocks locks;

	private final Drafters drafters;

	private final Clock clock;

	Drafting(Campaigns campaigns, PlanRepository plans, DraftRepository drafts, RemarkRepository remarks,
			DraftPartRepository parts, SectionLocks locks, Drafters drafters, Clock clock) {
		this.campaigns = campaigns;
		this.plans = plans;
		this.drafts = drafts;
		this.remarks = remarks;
		this.parts = parts;
		this.locks = locks;
		this.drafters = drafters;
		this.clock = clock;
	}

	Draft draft(Plan plan) {
		StoredDraft stored = drafts.get(plan.id());
		return new Draft(plan.id(), plan.state().version(), stored.content(), remarks.toAnswer(plan), stored.savedBy(),
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
		drafters.require(actor, plan);
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

	private void requireStorable(DraftChange change, Plan plan, CampaignView campaign) {
		List<Violation> faults = change.unstorable();
		faults.addAll(OwnSections.brokenBy(change.content(), campaign.template()));
		faults.addAll(KnownWords.brokenBy(change, campaign, remarks.toAnswer(plan)));
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("draft-not-storable", faults);
		}
	}

}
