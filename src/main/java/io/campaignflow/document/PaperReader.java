package io.campaignflow.document;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.text.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what goes on paper, in one transaction, as the person may see it. */
@Component
@Transactional(readOnly = true)
class PaperReader {

	private static final String SUBJECT = "plan";

	private final PlanTexts texts;

	private final Plans plans;

	private final Reviews reviews;

	private final Attachments attachments;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final People people;

	private final Organs organs;

	private final PreReviewText preReviews;

	private final PlanDocumentWriter documents;

	private final ApprovalSheetWriter sheets;

	PaperReader(PlanTexts texts, Plans plans, Reviews reviews, Attachments attachments, Campaigns campaigns,
			OrgUnits units, People people, Organs organs, PreReviewText preReviews, PlanDocumentWriter documents,
			ApprovalSheetWriter sheets) {
		this.texts = texts;
		this.plans = plans;
		this.reviews = reviews;
		this.attachments = attachments;
		this.campaigns = campaigns;
		this.units = units;
		this.people = people;
		this.organs = organs;
		this.preReviews = preReviews;
		this.documents = documents;
		this.sheets = sheets;
	}

	PlanDocument document(Actor actor, String planId, Integer revision) {
		PlanText text = texts.of(actor, planId, revision);
		CampaignView campaign = campaigns.get(text.plan().campaignId());
		Map<String, String> requirements = campaign.requirements()
			.stream()
			.collect(Collectors.toMap(Requirement::code, Requirement::title));
		return documents.write(text, requirements, files(actor, text));
	}

	/** Names of the files that went out with that text, without the endings. */
	private List<String> files(Actor actor, PlanText text) {
		String id = text.plan().id();
		List<Attachment> files = text.draft() ? attachments.of(actor, SUBJECT, id)
				: attachments.ofRevision(actor, SUBJECT, id, text.revision());
		return files.stream().map((file) -> file.name().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")).toList();
	}

	ApprovalSheet approvalSheet(Actor actor, String planId) {
		PlanView plan = plans.visible(actor, planId);
		List<Revision> revisions = plans.revisions(actor, planId);
		Revision last = revisions.isEmpty() ? null : revisions.get(revisions.size() - 1);
		return sheets.write(new SheetFacts(plan, reviews.of(actor, planId), organs.fullName(units.get(plan.unitCode())),
				campaigns.get(plan.campaignId()).title(), (last == null) ? "" : name(last.submittedBy()),
				reviews.signedBy(actor, planId).map(this::name).orElse(""), (last == null) ? null : last.submittedAt(),
				sections(revisions), (last == null) ? "" : preReviews.of(actor, last)));
	}

	private String name(String account) {
		return people.names(List.of(account)).getOrDefault(account, account);
	}

	/** Titles of all sections that ever stood in the plan, the newest title of each. */
	private static Map<String, String> sections(List<Revision> revisions) {
		Map<String, String> titles = new HashMap<>();
		for (Revision revision : revisions) {
			for (Section section : revision.content().sections()) {
				titles.put(section.key(), (section.title() == null) ? section.key() : section.title());
			}
		}
		return titles;
	}

}
