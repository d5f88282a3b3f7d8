package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An office copies a route, moves and adds steps with the keyboard, tries it before it is
 * saved, is refused with everything still there, and saves it.
 */
@BrowserTest
class RouteEditorBrowserTests {

	@LocalServerPort
	int port;

	@Test
	void aRouteIsCopiedTriedRefusedAndSaved() {
		Page page = Visitor.as("office.15", port).page();
		page.navigate("/routes/review-route-brief");
		page.locator(".page-head a[href*='/routes/new']").click();
		page.fill("#title", "浏览器里的路线");
		addAStep(page);
		moveItUpWithTheKeyboard(page);
		tryIt(page);
		nothingIsLostWhenTheBrowserLeaves(page);
		beRefused(page);
		save(page);
	}

	private static Locator group(Page page) {
		return page.locator("fieldset.route-group").nth(1);
	}

	private static void addAStep(Page page) {
		group(page).locator(".group-steps > [data-add]").click();
		Locator added = group(page).locator(".route-step").last();
		added.locator("[name$='.title']").fill("领导小组 \"${1+1}\"");
		added.locator("[name$='.role']").selectOption("LEADING");
		added.locator("[name$='.mode']").selectOption("SHARE");
		added.locator("[name$='.share']").fill("60");
	}

	private static void moveItUpWithTheKeyboard(Page page) {
		Locator added = group(page).locator(".route-step").last();
		added.locator("[name$='.title']").press("Alt+ArrowUp");
		assertThat(group(page).locator(".route-step").first().locator("[name$='.title']")).hasValue("领导小组 \"${1+1}\"");
	}

	private static void tryIt(Page page) {
		page.fill("#triedUnit", "150203");
		page.locator("#trial-form button[type=submit]").click();
		Locator steps = page.locator(".trial-steps > li");
		assertThat(steps).hasCount(3);
		assertThat(steps.first()).containsText("领导小组 \"${1+1}\"");
		assertThat(steps.nth(1)).containsText("包头市");
	}

	private static void nothingIsLostWhenTheBrowserLeaves(Page page) {
		page.reload();
		assertThat(page.locator("#title")).hasValue("浏览器里的路线");
		assertThat(group(page).locator(".route-step").first().locator("[name$='.title']")).hasValue("领导小组 \"${1+1}\"");
		assertThat(page.locator("[data-kept]")).isVisible();
	}

	private static void beRefused(Page page) {
		group(page).locator("[name$='.share']").first().fill("");
		page.locator("#route-form button[type=submit]").click();
		assertThat(page.locator(".problem")).isVisible();
		assertThat(group(page).locator(".route-step").first().locator(".fault")).hasCount(1);
		assertThat(page.locator("#title")).hasValue("浏览器里的路线");
	}

	private static void save(Page page) {
		group(page).locator("[name$='.share']").first().fill("60");
		page.locator("#route-form button[type=submit]").click();
		assertThat(page.locator("h1")).hasText("浏览器里的路线");
		assertThat(page.locator(".flash")).containsText("1");
		assertThat(page.locator(".steps-table").nth(1).locator("tbody tr")).hasCount(2);
	}

}
