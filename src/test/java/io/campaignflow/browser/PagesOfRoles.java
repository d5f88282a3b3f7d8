package io.campaignflow.browser;

import io.campaignflow.browser.Scene.Campaign;
import io.campaignflow.browser.Scene.Moves;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The pages of the portal by the account that uses them, filled with a campaign in which
 * one plan is in its second draft, one before the city office and one approved.
 */
final class PagesOfRoles {

	/** The address of no plan. */
	static final String NOTHING = "/plans/none";

	private static final String GOALS = "年内为3200户居民改造供热管网12公里，冬季室温不低于20度；新增公共停车位800个。";

	private final Scene scene;

	private final Campaign campaign;

	private final Campaign proposed;

	private final String returned;

	private final String reviewed;

	private final String approved;

	private final String signing;

	PagesOfRoles(Scene scene) {
		this.scene = scene;
		this.proposed = scene.campaign();
		scene.propose(proposed);
		this.campaign = scene.campaign();
		scene.launch(campaign);
		this.returned = moved(Scene.KUNDULUN, Moves.SUBMIT, Moves.SIGN, Moves.APPROVE, Moves.RETURN);
		this.reviewed = moved("150204", Moves.SUBMIT, Moves.SIGN, Moves.APPROVE, Moves.RETURN);
		scene.write(reviewed, "年内为青山区4100户居民改造供热管网15公里，冬季室温不低于20度。");
		scene.move(reviewed, Moves.SUBMIT);
		scene.move(reviewed, Moves.SIGN);
		this.approved = moved("150202", Moves.SUBMIT, Moves.SIGN, Moves.APPROVE, Moves.APPROVE, Moves.APPROVE,
				Moves.APPROVE);
		this.signing = moved("150207", Moves.SUBMIT);
	}

	@SafeVarargs
	private String moved(String unit, Map<String, Object>... moves) {
		String plan = scene.planOf(campaign, unit).id();
		scene.write(plan, GOALS);
		for (Map<String, Object> move : moves) {
			scene.move(plan, move);
		}
		return plan;
	}

	/** Account → name of the page → address; the account of a stranger is empty. */
	Map<String, Map<String, String>> pages() {
		Map<String, Map<String, String>> all = new LinkedHashMap<>();
		all.put("", pages("login", "/login", "login-failed", "/login?error"));
		all.put("drafter.150203", ofDrafter());
		all.put("head.150207", pages("inbox-head", "/", "sign-off", review(signing)));
		all.put("supervisor.1502.1", pages("inbox-supervisor", "/", "plans-supervisor", "/plans"));
		all.put("office.1502", ofCityOffice());
		all.put("office.15", ofRegionOffice());
		all.put("admin", ofAdmin());
		return all;
	}

	private Map<String, String> ofDrafter() {
		String plan = "/plans/" + returned;
		Map<String, String> pages = pages("inbox-drafter", "/", "inbox-done", "/?view=done", "plans-drafter", "/plans",
				"plan", plan, "plan-coverage", plan + "/coverage", "plan-revisions", plan + "/revisions",
				"plan-revision", plan + "/revisions/1", "plan-opinions", plan + "/opinions", "plan-process",
				plan + "/process", "plan-history", plan + "/history", "draft", plan + "/draft", "campaign-drafter",
				"/campaigns/" + campaign.id(), "tokens", "/me/tokens");
		pages.put("not-found", NOTHING);
		return pages;
	}

	private Map<String, String> ofCityOffice() {
		String plan = "/plans/" + reviewed;
		return pages("inbox-office", "/", "inbox-groups", "/?view=groups", "inbox-sent", "/?view=sent", "review",
				review(reviewed), "comparison", plan + "/comparison?from=1&to=2", "plan-in-review", plan,
				"process-in-review", plan + "/process", "phrases", "/phrases", "organisation-office", "/organisation");
	}

	private Map<String, String> ofRegionOffice() {
		return pages("routes", "/routes", "route", "/routes/review-route", "route-new",
				"/routes/new?from=review-route&version=1", "route-check",
				"/campaigns/" + campaign.id() + "/route-check", "contacts", "/contact-points", "contacts-missing",
				"/contact-points?level=VILLAGE&missing=true", "inbox-region", "/", "campaigns", "/campaigns",
				"campaign-new", "/campaigns/new", "campaign", "/campaigns/" + campaign.id(), "documents",
				"/campaigns/" + campaign.id() + "/documents", "document-new",
				"/campaigns/" + campaign.id() + "/documents/new", "campaign-edit",
				"/campaigns/" + campaign.id() + "/edit", "launch", "/campaigns/" + campaign.id() + "/launch",
				"launch-confirm", "/tasks/" + scene.taskOf(proposed.id()).id(), "plans", "/plans", "plan-approved",
				"/plans/" + approved, "progress", "/progress?campaign=" + campaign.id(), "progress-late",
				"/progress?view=LATENESS&campaign=" + campaign.id(), "progress-banner",
				"/progress?unit=150203&campaign=" + campaign.id(), "progress-wall",
				"/progress/wall?campaign=" + campaign.id(), "returns", "/returns?campaign=" + campaign.id());
	}

	private Map<String, String> ofAdmin() {
		return pages("inbox-admin", "/", "organisation", "/organisation", "unit",
				"/organisation/units/" + Scene.KUNDULUN, "organisation-import", "/organisation/import", "audit",
				"/audit", "audit-verification", "/audit/verification", "engine", "/engine");
	}

	private String review(String plan) {
		return "/plans/" + plan + "/review?task=" + scene.taskOf(plan).id();
	}

	private static Map<String, String> pages(String... namesAndPaths) {
		Map<String, String> pages = new LinkedHashMap<>();
		for (int at = 0; at < namesAndPaths.length; at += 2) {
			pages.put(namesAndPaths[at], namesAndPaths[at + 1]);
		}
		return pages;
	}

}
