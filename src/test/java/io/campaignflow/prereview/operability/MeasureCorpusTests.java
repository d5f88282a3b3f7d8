package io.campaignflow.prereview.operability;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.Thresholds;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** Measures as offices write them, and what is wrong with each. */
class MeasureCorpusTests {

	static List<String> measures() throws IOException {
		return new ClassPathResource("prereview/measures.txt").getContentAsString(StandardCharsets.UTF_8)
			.lines()
			.filter((line) -> !line.startsWith("#"))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("measures")
	void onlyWhatIsWrongIsTold(String line) {
		String[] parts = line.split("[|]");
		Set<Rule> told = told(parts[0], parts[1]);
		assertThat(told.contains(Rule.EMPTY_WORDS)).as("empty words").isEqualTo(parts[2].contains("空"));
		assertThat(told.contains(Rule.INDICATOR_NOT_COUNTABLE)).as("not countable").isEqualTo(parts[2].contains("数"));
	}

	private static Set<Rule> told(String title, String indicator) {
		CampaignView campaign = new CampaignView("c", "主题活动", "第二批", "15", CampaignStatus.LAUNCHED, List.of(),
				List.of(), List.of(), "review-route", false, false, 0, 0, 1);
		OrgUnit unit = new OrgUnit("150203", "昆都仑区", "1502", Level.COUNTY, null, "/15/1502/150203/", true);
		Measure measure = new Measure(title, "RURAL", "农牧局", "农牧局局长", LocalDate.of(2027, 3, 1), indicator, null);
		return new MeasureRules()
			.read(new Reading(null, 1, unit, campaign, Thresholds.standard(),
					new PlanContent("方案", List.of(), List.of(measure)), Instant.EPOCH))
			.stream()
			.map(Finding::rule)
			.collect(Collectors.toSet());
	}

}
