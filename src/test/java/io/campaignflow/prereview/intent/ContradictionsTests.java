package io.campaignflow.prereview.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.GuidingText;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Thresholds;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Figures of a plan against those demanded, on cases written by hand. */
class ContradictionsTests {

	static List<String> cases() throws IOException {
		return new ClassPathResource("prereview/figures.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void onlyWhatContradictsIsTold(String line) {
		String[] parts = line.split("[|]");
		assertThat(isTold(parts[0], parts[1], true)).isEqualTo(parts[2].equals("矛盾"));
	}

	@ParameterizedTest
	@CsvSource({ "受益牧民群众达到3000户,受益牧民群众达到500户,false", "窗口平均等候时间不超过15分钟,窗口平均等候时间不超过25分钟,true" })
	void ofThePlanAboveOnlyLimitsAreDemands(String above, String written, boolean told) {
		assertThat(isTold(above, written, false)).isEqualTo(told);
	}

	@ParameterizedTest
	@CsvSource({ "基本情况与突出问题,false", "工作目标,true" })
	void howThingsAreAtTheStartIsNoPromise(String title, boolean told) {
		PlanContent written = new PlanContent("方案", List.of(new Section("s", title, "窗口平均等候28分钟。", List.of())),
				List.of());
		assertThat(isTold("窗口平均等候不超过15分钟。", written, true)).isEqualTo(told);
	}

	private static boolean isTold(String demanded, String written, boolean issued) {
		return isTold(demanded, text(written), issued);
	}

	private static boolean isTold(String demanded, PlanContent written, boolean issued) {
		CampaignView campaign = new CampaignView("c", "主题活动", "第二批", "15", CampaignStatus.LAUNCHED, List.of(),
				List.of(), List.of(), "review-route", false, false, 0, 0, 1);
		OrgUnit unit = new OrgUnit("150203", "昆都仑区", "1502", Level.COUNTY, null, "/15/1502/150203/", true);
		GuidingText guiding = new GuidingText("g", "总体方案", issued, text(demanded));
		return !Contradictions
			.between(List.of(guiding),
					new Reading(null, 1, unit, campaign, Thresholds.standard(), written, Instant.EPOCH))
			.isEmpty();
	}

	private static PlanContent text(String written) {
		return new PlanContent("方案", List.of(new Section("tasks", "任务", written, List.of())), List.of());
	}

}
