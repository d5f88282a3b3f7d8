package io.campaignflow.prereview;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.Drafts;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.prereview.copying.TrialCampaign;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Plans of neighbours, written and handed in by their drafters through the real process.
 */
record CopyScene(Campaigns campaigns, OrgUnits units, People people, Plans plans, UnitPlans unitPlans, Drafts drafts,
		Tasks tasks, PreReviews reports, PreReviewWork work, Clock clock) {

	Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	String campaign(String title, String... codes) {
		String campaign = TrialCampaign.make(campaigns, people, title);
		unitPlans.open(Actor.SYSTEM, campaign, Stream.of(codes).map(units::get).toList());
		unitPlans.place(campaign);
		return campaign;
	}

	String planOf(String campaign, String unit) {
		PlanQuery query = new PlanQuery(campaign, unit, false, null, null);
		return plans.list(actor("admin"), query, PageQuery.of(0, 1)).items().get(0).id();
	}

	void write(String plan, String goals, String tasks, String... measures) {
		Actor drafter = actor("drafter." + plans.get(plan).unitCode());
		Draft draft = plans.draft(drafter, plan);
		LocalDate due = LocalDate.now(clock).plusDays(20);
		List<Measure> rows = Stream.concat(Stream.of("办实事" + plan.hashCode() + "次"), Stream.of(measures))
			.map((title) -> new Measure(title, "RURAL", "民政局", "民政局局长", due, "100%", "R1"))
			.toList();
		plans.save(drafter, plan, new DraftChange(draft.version(), new PlanContent("主题活动实施方案",
				List.of(new Section("goals", "目标", goals, List.of("R1")), new Section("tasks", "任务", tasks, List.of())),
				rows), List.of()));
	}

	/** Plans below are to carry this word for word. */
	void carry(String plan, String passage) {
		drafts.carry(actor("drafter." + plans.get(plan).unitCode()), plan, "tasks", List.of(passage));
	}

	/** By its drafter; gives the number of the submission. */
	int submit(String plan) {
		complete("drafter." + plans.get(plan).unitCode(), plan, Map.of("confirmed", true));
		return plans.get(plan).revision();
	}

	void giveBack(String plan) {
		complete("head." + plans.get(plan).unitCode(), plan, Map.of("decision", "GIVE_BACK", "reason", "请再斟酌。"));
	}

	private void complete(String account, String plan, Map<String, Object> answers) {
		Actor actor = actor(account);
		WorkItem task = tasks.openOf(plan).get(0);
		tasks.complete(actor, task.id(), answers);
	}

}
