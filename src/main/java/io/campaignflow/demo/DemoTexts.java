package io.campaignflow.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.organisation.Level;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * The demonstration's campaign as {@code demo/campaign.json} tells it; its windows are
 * days counted from the day it is loaded, so that it is always under way.
 */
record DemoTexts(Form campaign, List<Document> documents) {

	static DemoTexts load(ObjectMapper json) {
		try (InputStream in = new ClassPathResource("demo/campaign.json").getInputStream()) {
			return json.readValue(in, DemoTexts.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The campaign without its days. */
	record Form(String title, String batch, String issuingUnit, List<Window> windows, List<Requirement> requirements,
			List<TemplateSection> template, String route, boolean childrenWait, boolean scored, int minLength,
			int maxLength) {

		CampaignForm from(LocalDate day) {
			return new CampaignForm(title, batch, issuingUnit,
					windows.stream().map(window -> window.from(day)).toList(), requirements, template, route,
					childrenWait, scored, minLength, maxLength);
		}

	}

	/** A window that opens so many days after the loading and lasts so many more. */
	record Window(Level level, int opensAfter, int lasts) {

		StartWindow from(LocalDate day) {
			LocalDate opens = day.plusDays(opensAfter);
			return new StartWindow(level, opens, opens.plusDays(lasts));
		}

	}

	/** A plan the region issues itself. */
	record Document(PlanKind kind, String title, List<Section> sections) {

		PlanContent content() {
			return new PlanContent(title, sections, List.of());
		}

	}

}
