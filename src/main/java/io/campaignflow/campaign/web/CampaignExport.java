package io.campaignflow.campaign.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.SheetPages;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of campaigns as a workbook, in the reader's language. */
@Component
class CampaignExport {

	private final Workbooks workbooks;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final Lights lights;

	private final MessageSource messages;

	CampaignExport(Campaigns campaigns, OrgUnits units, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.workbooks = workbooks;
		this.campaigns = campaigns;
		this.units = units;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, HttpServletResponse response) throws IOException {
		SheetLayout<CampaignView> layout = new SheetLayout<>(word("campaign.page.list"),
				List.of(column("campaign.page.title", 50, CampaignView::title),
						column("campaign.page.batch", 14, CampaignView::batch),
						column("campaign.page.issuer", 24, this::issuer),
						column("campaign.page.windows", 60, this::windows),
						column("campaign.page.status", 12, (one) -> word("CampaignStatus." + one.status()))),
				SheetLayout.LONGEST, word("campaign.export.cut", SheetLayout.LONGEST));
		try (FilledWorkbook workbook = workbooks.of(layout, SheetPages.of((page) -> campaigns.list(actor, page)))) {
			FileAnswers.send(response, word("campaign.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private String issuer(CampaignView campaign) {
		return units.find(campaign.issuingUnit()).map(OrgUnit::name).orElse(campaign.issuingUnit());
	}

	private String windows(CampaignView campaign) {
		return campaign.windows()
			.stream()
			.map((window) -> word("Level." + window.level()) + " " + window.opens() + "–" + window.closes())
			.collect(Collectors.joining("; "));
	}

	private SheetColumn<CampaignView> column(String key, int width, Function<CampaignView, Object> cell) {
		return new SheetColumn<>(word(key), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
