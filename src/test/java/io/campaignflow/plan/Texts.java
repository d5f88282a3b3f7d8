package io.campaignflow.plan;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Texts and campaigns for the tests of this module. */
final class Texts {

	static final LocalDate OPENS = LocalDate.of(2026, 2, 20);

	static final LocalDate CLOSES = LocalDate.of(2026, 3, 15);

	static final Measure WELLS = new Measure("修缮12口机井", "RURAL", "水务局", "李工", LocalDate.of(2026, 6, 30), "12口井全部出水",
			"R1");

	private Texts() {
	}

	static CampaignView campaign(boolean childrenWait) {
		return new CampaignView("c1", "主题活动", "第二批", "15", CampaignStatus.LAUNCHED,
				List.of(new StartWindow(Level.COUNTY, OPENS, CLOSES)),
				List.of(new Requirement("R1", RequirementKind.MANDATORY, "办实事", "", Set.of()),
						new Requirement("R2", RequirementKind.MANDATORY, "抓整改", "", Set.of(Level.COUNTY)),
						new Requirement("R3", RequirementKind.MANDATORY, "管村级", "", Set.of(Level.VILLAGE)),
						new Requirement("R4", RequirementKind.OPTIONAL, "树特色", "", Set.of())),
				List.of(new TemplateSection("goals", "目标", "", List.of("R1")),
						new TemplateSection("tasks", "任务", "", List.of("R2", "R4"))),
				"review-route", childrenWait, false, 10, 50, 1);
	}

	/** Keeps every rule of {@link #campaign}. */
	static PlanContent complete() {
		return content("全年修好12口机井，受益320户。", "问题逐项整改，月底前销号。", WELLS);
	}

	static PlanContent content(String goals, String tasks, Measure... measures) {
		return new PlanContent("昆都仑区主题活动实施方案", List.of(new Section("goals", "目标", goals, List.of("R1")),
				new Section("tasks", "任务", tasks, List.of("R2", "R4"))), List.of(measures));
	}

}
