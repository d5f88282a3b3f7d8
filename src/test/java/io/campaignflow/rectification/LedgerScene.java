package io.campaignflow.rectification;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.JdbcTemplate;

/** Campaigns and items for tests of the ledger, made through the doors. */
public record LedgerScene(Campaigns campaigns, People people, RectificationItems items, ItemMoves moves,
		ItemExtensions extensions, Tasks tasks, RuntimeService processes, ManagementService management,
		JdbcTemplate jdbc, Clock clock) {

	/** A banner whose items the city's office runs. */
	static final String UNIT = "150203";

	static final String OFFICE = "1502";

	public Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	public LocalDate today() {
		return LocalDate.now(clock);
	}

	/** A campaign of its own, so that numbers begin with one. */
	public String campaign() {
		return campaign(Level.COUNTY);
	}

	/** The same with windows for plans of these levels. */
	public String campaign(Level... levels) {
		LocalDate today = today();
		CampaignForm form = new CampaignForm("整改专项", "第二批", "15",
				Stream.of(levels)
					.map((level) -> new StartWindow(level, today.minusDays(5), today.plusDays(30)))
					.toList(),
				List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "为群众办实事", Set.of())),
				List.of(new TemplateSection("goals", "目标", "写明目标", List.of("R1"))), "review-route", false, false, 0,
				5000);
		return campaigns.create(actor("office.15"), form);
	}

	static Registration registration(String campaign, Severity severity, NewRaiser... raisers) {
		return new Registration(campaign, ItemSource.RESIDENT, null, UNIT, null, null, severity, "小区路灯不亮",
				"昆都仑区某小区路灯三个月不亮，居民夜间出行不便。", "某小区东门", null, List.of(raisers));
	}

	public static NewRaiser byAccount(String account) {
		return new NewRaiser(account, null, null);
	}

	static NewRaiser byLink(String name) {
		return new NewRaiser(null, name, null);
	}

	/** An item that was just registered by the city's office. */
	ItemOnItsWay item(Severity severity, NewRaiser... raisers) {
		return item(campaign(), severity, raisers);
	}

	ItemOnItsWay item(String campaign, Severity severity, NewRaiser... raisers) {
		return new ItemOnItsWay(this,
				items.register(actor("office." + OFFICE), registration(campaign, severity, raisers)));
	}

}
