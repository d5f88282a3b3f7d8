package io.campaignflow.demo;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Brings the demonstration's campaign to life once the application serves pages: launched
 * for leagues and banners, with some dozens of plans at every stage. Runs beside the
 * first visitors, who see the plans come in.
 */
@Component
@Profile("demo & !prod")
class DemoLoader {

	private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

	private final DemoCampaign demo;

	private final Campaigns campaigns;

	private final DemoLaunch launch;

	private final PlanStories stories;

	private final InspectionStories inspections;

	private final ItemStories items;

	private final GroupStories groups;

	private final InstructorStories instructors;

	private final ChecklistStories checklists;

	private final ResidentStories residents;

	private final LeaderStories leaders;

	private final AssessmentStories assessments;

	DemoLoader(DemoCampaign demo, Campaigns campaigns, DemoLaunch launch, PlanStories stories,
			InspectionStories inspections, ItemStories items, GroupStories groups, InstructorStories instructors,
			ChecklistStories checklists, ResidentStories residents, LeaderStories leaders,
			AssessmentStories assessments) {
		this.demo = demo;
		this.campaigns = campaigns;
		this.launch = launch;
		this.stories = stories;
		this.inspections = inspections;
		this.items = items;
		this.groups = groups;
		this.instructors = instructors;
		this.checklists = checklists;
		this.residents = residents;
		this.leaders = leaders;
		this.assessments = assessments;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		new SimpleAsyncTaskExecutor("demo-").execute(this::load);
	}

	private void load() {
		String id = demo.prepare();
		CampaignView campaign = campaigns.get(id);
		Actor office = demo.office(campaign.issuingUnit());
		launch.run(office, id).thenRun(() -> {
			stories.tell(office, campaign);
			inspections.tell(office, campaign);
			checklists.tell(campaign);
			items.tell(campaign);
			residents.tell(campaign);
			groups.tell(campaign);
			instructors.tell();
			leaders.tell(campaign);
			assessments.tell();
			log.info("Demonstration: ready");
		}).join();
	}

}
