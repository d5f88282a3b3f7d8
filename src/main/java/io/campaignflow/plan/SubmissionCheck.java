package io.campaignflow.plan;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Extensions;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What still forbids the submission of a draft, and what is worth knowing before. */
@Component
class SubmissionCheck {

	private final Campaigns campaigns;

	private final Extensions extensions;

	private final OrgUnits units;

	private final DraftRepository drafts;

	private final RemarkRepository remarks;

	private final Attachments attachments;

	private final Clock clock;

	SubmissionCheck(Campaigns campaigns, Extensions extensions, OrgUnits units, DraftRepository drafts,
			RemarkRepository remarks, Attachments attachments, Clock clock) {
		this.campaigns = campaigns;
		this.extensions = extensions;
		this.units = units;
		this.drafts = drafts;
		this.remarks = remarks;
		this.attachments = attachments;
		this.clock = clock;
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

	private Submission submission(Plan plan, PlanContent content) {
		Plan.Identity identity = plan.identity();
		StartWindow window = extensions.windowFor(identity.campaignId(), units.get(identity.unitCode())).orElse(null);
		return new Submission(content, campaigns.get(identity.campaignId()), identity.level(), remarks.toAnswer(plan),
				attachments.heldBack("plan", plan.id()), window, LocalDate.now(clock));
	}

}
