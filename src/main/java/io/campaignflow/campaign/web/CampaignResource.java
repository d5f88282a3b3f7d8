package io.campaignflow.campaign.web;

import io.campaignflow.campaign.CampaignForm;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.campaign.StartWindow;
import io.campaignflow.campaign.TemplateSection;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns over REST. */
@RestController
@RequestMapping("/api/v1/campaigns")
class CampaignResource {

	private final Campaigns campaigns;

	CampaignResource(Campaigns campaigns) {
		this.campaigns = campaigns;
	}

	@GetMapping
	Page<CampaignView> list(Actor actor, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return campaigns.list(actor, PageQuery.of(page, size));
	}

	@GetMapping("/{id}")
	CampaignView one(Actor actor, @PathVariable String id) {
		return campaigns.visible(actor, id);
	}

	@PostMapping
	ResponseEntity<CampaignView> create(Actor actor, @RequestBody CampaignForm form) {
		CampaignView made = campaigns.get(campaigns.create(actor, form));
		return ResponseEntity.created(URI.create("/api/v1/campaigns/" + made.id())).body(made);
	}

	@PutMapping("/{id}")
	CampaignView update(Actor actor, @PathVariable String id, @RequestBody Change change) {
		campaigns.update(actor, id, change.version(), change.form());
		return campaigns.get(id);
	}

	/** Plans signed off from now on take a newer version of the campaign's route. */
	@PutMapping("/{id}/route")
	CampaignView switchRoute(Actor actor, @PathVariable String id, @RequestBody RouteSwitch change) {
		campaigns.switchRoute(actor, id, change.version(), change.routeVersion());
		return campaigns.get(id);
	}

	/** {@code version} is that of the campaign the caller has seen. */
	record RouteSwitch(long version, int routeVersion) {
	}

	/** A whole campaign, and the version of it the caller has seen. */
	record Change(long version, String title, String batch, String issuingUnit, List<StartWindow> windows,
			List<Requirement> requirements, List<TemplateSection> template, String route, Integer routeVersion,
			boolean childrenWait, boolean scored, int minLength, int maxLength) {

		CampaignForm form() {
			return new CampaignForm(title, batch, issuingUnit, windows, requirements, template, route, routeVersion,
					childrenWait, scored, minLength, maxLength);
		}

	}

}
