package io.campaignflow.campaign.web;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.SheetPages;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The list of campaigns as a workbook, in the reader's language. */
@Component
class CampaignExport {

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final Sheets sheets;

	CampaignExport(Campaigns campaigns, OrgUnits units, Sheets sheets) {
		this.campaigns = campaigns;
		this.units = units;
		this.sheets = sheets;
	}

	void send(Actor actor, HttpServletResponse response) throws IOException {
		ListSheet<CampaignView> sheet = sheets
			.<CampaignView>list("campaign.page.list", "campaign.export.cut", "campaign.page.")
			.column("title", 50, CampaignView::title)
			.column("batch", 14, CampaignView::batch)
			.column("issuer", 24, this::issuer)
			.column("windows", 60, this::windows)
			.column("status", 12, (one) -> sheets.word("CampaignStatus." + one.status()));
		sheet.send(response, sheets.dated("campaign.export.file"),
				SheetPages.of((page) -> campaigns.list(actor, page)));
	}

	private String issuer(CampaignView campaign) {
		return units.find(campaign.issuingUnit()).map(OrgUnit::name).orElse(campaign.issuingUnit());
	}

	private String windows(CampaignView campaign) {
		return campaign.windows()
			.stream()
			.map((window) -> sheets.word("Level." + window.level()) + " " + window.opens() + "–" + window.closes())
			.collect(Collectors.joining("; "));
	}

}
