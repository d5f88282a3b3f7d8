package io.campaignflow.demo;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Tells every story of {@code demo/plan-stories.csv} once. A plan that was already
 * written is left as it is, so that a start after an interrupted load goes on where it
 * stopped.
 */
@Component
@Profile("demo & !prod")
class PlanStories {

	private static final Logger log = LoggerFactory.getLogger(PlanStories.class);

	private final Plans plans;

	private final StoryTeller teller;

	PlanStories(Plans plans, StoryTeller teller) {
		this.plans = plans;
		this.teller = teller;
	}

	void tell(Actor office, CampaignView campaign) {
		List<PlanStory> stories = PlanStory.load();
		for (int at = 0; at < stories.size(); at++) {
			PlanStory story = stories.get(at);
			planOf(office, campaign, story.unit()).ifPresent(plan -> tell(campaign, plan, story));
			if ((at + 1) % 10 == 0 || at + 1 == stories.size()) {
				log.info("Demonstration: {} of {} plans on their way", at + 1, stories.size());
			}
		}
	}

	private void tell(CampaignView campaign, PlanView plan, PlanStory story) {
		for (int nth = 0; nth < story.moves().size(); nth++) {
			teller.move(campaign, plan.id(), story.moves().get(nth), nth);
		}
	}

	private Optional<PlanView> planOf(Actor office, CampaignView campaign, String unit) {
		PlanQuery query = new PlanQuery(campaign.id(), unit, false, null, null);
		return plans.list(office, query, PageQuery.of(0, 1))
			.items()
			.stream()
			.filter(plan -> untouched(plan))
			.findFirst();
	}

	private static boolean untouched(PlanView plan) {
		return plan.revision() == 0 && plan.version() <= 1;
	}

}
