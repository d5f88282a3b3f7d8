package io.campaignflow.demo;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.People;
import io.campaignflow.resident.Reception;
import io.campaignflow.resident.ResidentForms;
import io.campaignflow.resident.Saying;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * A form that the office of Kundulun hung out, and what a resident wrote behind it: it
 * waits for the office, with an open item that says much the same. Told once.
 */
@Component
@Profile("demo & !prod")
class ResidentStories {

	private static final String COUNTY = "150203";

	private static final int DAYS = 60;

	private final ResidentForms forms;

	private final Reception reception;

	private final People people;

	private final MessageSource texts;

	private final Clock clock;

	ResidentStories(ResidentForms forms, Reception reception, People people, MessageSource texts, Clock clock) {
		this.forms = forms;
		this.reception = reception;
		this.people = people;
		this.texts = texts;
		this.clock = clock;
	}

	void tell(CampaignView campaign) {
		Actor office = people.actor("office." + COUNTY).orElseThrow();
		if (forms.list(office, PageQuery.of(0, 1)).total() == 0) {
			String token = forms
				.issue(office, campaign.id(), COUNTY, LocalDate.now(clock).plusDays(DAYS), text("where"))
				.token();
			reception.receive(token, new Saying(null, text("said"), text("place"), null, null));
		}
	}

	private String text(String key) {
		return texts.getMessage("resident.demo." + key, null, Locale.SIMPLIFIED_CHINESE);
	}

}
