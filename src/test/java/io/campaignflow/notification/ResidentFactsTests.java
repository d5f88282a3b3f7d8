package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.ledger.LedgerCampaign;
import io.campaignflow.organisation.People;
import io.campaignflow.resident.Reception;
import io.campaignflow.resident.ResidentForms;
import io.campaignflow.resident.Saying;
import io.campaignflow.shared.SubjectCards;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Offices learn that a resident wrote. */
@CampaignFlowTest
class ResidentFactsTests {

	@Test
	void whoHandedTheLinkOutIsToldAndReadsItsFirstWords(@Autowired Campaigns campaigns, @Autowired People people,
			@Autowired ResidentForms forms, @Autowired Reception reception, @Autowired Dispatcher dispatcher,
			@Autowired JdbcTemplate jdbc, @Autowired List<SubjectCards> cards) {
		String campaign = LedgerCampaign.make(campaigns, people);
		String token = forms
			.issue(people.actor("office.1502").orElseThrow(), campaign, "150203", LocalDate.now().plusDays(3), null)
			.token();
		reception.receive(token, new Saying(null, "门前积水没有人管。", null, null, null)).orElseThrow();
		String request = jdbc.queryForObject("select id from resident_request where campaign_id = ?", String.class,
				campaign);
		dispatcher.run();
		assertThat(jdbc.queryForList("select account from notification where subject_id = ? and kind = 'REQUEST'",
				String.class, request))
			.contains("office.1502");
		SubjectCards owner = cards.stream()
			.filter((one) -> one.subjectType().equals("resident-request"))
			.findFirst()
			.orElseThrow();
		assertThat(owner.visible(people.actor("office.1502").orElseThrow(), List.of(request)).get(request).title())
			.isEqualTo("门前积水没有人管。");
		assertThat(owner.visible(people.actor("office.1505").orElseThrow(), List.of(request))).isEqualTo(Map.of());
	}

}
