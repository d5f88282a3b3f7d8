package io.campaignflow.bench;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.RequirementKind;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Campaigns to measure with: ten requirements, four sections of a thousand characters,
 * ten measures, open for every level.
 */
final class BenchCampaigns {

	private static final int REQUIREMENTS = 10;

	private final Campaigns campaigns;

	private final Actor office;

	private int made;

	BenchCampaigns(Campaigns campaigns, People people) {
		this.campaigns = campaigns;
		this.office = people.actor("office.15").orElseThrow();
	}

	Actor office() {
		return office;
	}

	synchronized String create() {
		LocalDate today = LocalDate.now();
		List<StartWindow> windows = Arrays.stream(Level.values())
			.map(level -> new StartWindow(level, today.minusDays(5), today.plusDays(60)))
			.toList();
		return campaigns.create(office, new CampaignForm("测量用活动" + ++made, "第" + made + "批", "15", windows,
				requirements(), template(), "review-route", false, false, 4000, 5000));
	}

	private static List<Requirement> requirements() {
		return IntStream.rangeClosed(1, REQUIREMENTS)
			.mapToObj(
					n -> new Requirement("R" + n, RequirementKind.MANDATORY, "规定动作" + n, "规定动作" + n + "的要求。", Set.of()))
			.toList();
	}

	private static List<TemplateSection> template() {
		return IntStream.rangeClosed(1, 4)
			.mapToObj(n -> new TemplateSection("s" + n, "第" + n + "章", "", placed(n)))
			.toList();
	}

	private static List<String> placed(int section) {
		return IntStream.rangeClosed(1, REQUIREMENTS).filter(n -> n % 4 == section % 4).mapToObj(n -> "R" + n).toList();
	}

	PlanContent content() {
		String thousand = "围绕群众办事和基层减负两类问题逐项编号逐项销号明确责任单位责任人和完成时限。".repeat(26);
		List<Section> sections = template().stream()
			.map(section -> new Section(section.key(), section.title(), thousand, section.requirements()))
			.toList();
		List<Measure> measures = IntStream.rangeClosed(1, REQUIREMENTS)
			.mapToObj(n -> new Measure("举措" + n, "COMMUNITY", "政务服务局", "局长", LocalDate.now().plusDays(40),
					"完成" + n + "项", "R" + n))
			.toList();
		return new PlanContent("便民服务与基层减负专项活动实施方案", sections, measures);
	}

}
