package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.PreReview.Changes;
import io.campaignflow.plan.PreReview.Covered;
import io.campaignflow.plan.PreReview.Taken;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the report on one submission together. */
@Component
class PreReviewWriter {

	private final Campaigns campaigns;

	private final RevisionRepository revisions;

	private final BorrowedText borrowed;

	private final ForeignPlaces places;

	private final MessageSource messages;

	PreReviewWriter(Campaigns campaigns, RevisionRepository revisions, BorrowedText borrowed, ForeignPlaces places,
			MessageSource messages) {
		this.campaigns = campaigns;
		this.revisions = revisions;
		this.borrowed = borrowed;
		this.places = places;
		this.messages = messages;
	}

	PreReview write(Plan plan, Revision revision) {
		CampaignView campaign = campaigns.get(plan.identity().campaignId());
		PlanContent content = revision.content();
		return new PreReview(plan.id(), revision.n(), revision.round(), coverage(campaign, plan, content),
				new Operability(vagueWords()).check(content.measures()), content.length(), campaign.minLength(),
				campaign.maxLength(), changes(revision), borrowed.of(plan, content),
				places.in(content, plan.identity().unitCode()), taken(content));
	}

	private static List<Covered> coverage(CampaignView campaign, Plan plan, PlanContent content) {
		return campaign.requirements()
			.stream()
			.filter(requirement -> requirement.appliesTo(plan.identity().level()))
			.map(requirement -> new Covered(requirement.code(), requirement.title(), requirement.kind(),
					Coverage.of(requirement.code(), content)))
			.toList();
	}

	private static List<Taken> taken(PlanContent content) {
		List<Taken> taken = new ArrayList<>();
		content.sections()
			.stream()
			.filter(section -> section.takenFrom() != null)
			.forEach(section -> taken.add(new Taken(section.key(), section.title(), section.takenFrom())));
		if (content.measuresFrom() != null) {
			taken.add(new Taken(DraftPart.MEASURES, "", content.measuresFrom()));
		}
		return taken;
	}

	/** Against the text the reviewers of the round before read last. */
	private Changes changes(Revision revision) {
		if (revision.round() == 1) {
			return null;
		}
		return revisions.lastBefore(revision.planId(), revision.round())
			.map(earlier -> changes(earlier, Comparison.of(earlier.content(), revision.content())))
			.orElse(null);
	}

	private static Changes changes(Revision earlier, Comparison comparison) {
		int sections = (int) comparison.sections()
			.stream()
			.filter(section -> section.change() != Comparison.Change.KEPT)
			.count();
		return new Changes(earlier.n(), comparison.added(), comparison.removed(), sections,
				comparison.changedMeasures());
	}

	private List<String> vagueWords() {
		return List.of(messages.getMessage("plan.vague-words", null, Locale.SIMPLIFIED_CHINESE).split(","));
	}

}
