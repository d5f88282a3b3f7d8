package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.campaignflow.browser.Scene.Campaign;
import io.campaignflow.browser.Scene.Moves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * The wall chart by clicks: from the region down to a banner, from a number to its list;
 * on the wall it follows what happens, and says so when it no longer can.
 */
@BrowserTest
class WallBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	private Scene scene;

	private Campaign campaign;

	private String plan;

	@BeforeEach
	void aPlanOnItsWay() {
		scene = new Scene(beans);
		campaign = scene.campaign();
		scene.launch(campaign);
		plan = scene.planOf(campaign, Scene.KUNDULUN).id();
		scene.write(plan, "年内为3200户居民改造供热管网12公里，冬季室温不低于20度。");
		scene.move(plan, Moves.SUBMIT);
	}

	@Test
	void everyNumberLeadsToItsListAndEveryUnitFurtherDown() {
		Visitor visitor = Visitor.as("leading.15", port);
		Page page = visitor.page();
		page.navigate("/progress?campaign=" + campaign.id());
		Locator signing = page.locator(".chart-legend a", new Page.LocatorOptions().setHasText("待签发"));
		assertThat(signing).containsText("1");
		assertThat(page.locator(".chart-model .count").first()).isVisible();
		signing.click();
		assertThat(page.locator(".list.plans tbody tr")).hasCount(1);
		page.goBack();
		page.locator(".heat-unit a", new Page.LocatorOptions().setHasText("包头市")).click();
		assertThat(page.locator(".chart-path [aria-current]")).hasText("包头市");
		page.locator(".cell", new Page.LocatorOptions().setHasText("昆都仑")).click();
		assertThat(page.locator(".chart-path a")).hasCount(2);
		page.locator(".chart-path a").first().click();
		assertThat(page.locator(".chart-path [aria-current]")).hasText("内蒙古自治区");
		page.locator(".segments a", new Page.LocatorOptions().setHasText("按时限")).click();
		assertThat(page.locator(".cell.l-ok").first()).isVisible();
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void theWallFollowsAndSaysWhenItCannot() {
		Visitor visitor = Visitor.as("leading.15", port);
		Page page = visitor.page();
		page.setViewportSize(1920, 1080);
		page.navigate("/progress/wall?campaign=" + campaign.id());
		Locator cell = page.locator(".cell", new Page.LocatorOptions().setHasText("昆都仑"));
		assertThat(cell).hasClass("cell s-signing");
		scene.move(plan, Moves.SIGN);
		again(page);
		assertThat(cell).hasClass("cell s-in_review");
		page.locator("[data-theme]").click();
		assertThat(page.locator("body.dark")).hasCount(0);
		again(page);
		assertThat(page.locator("body.dark")).hasCount(0);
		assertThat(PageChecks.tooWide(page)).isEmpty();
		visitor.complaints();
		page.context().clearCookies();
		again(page);
		assertThat(page.locator("#stopped")).isVisible();
		assertThat(page.locator("#stopped")).containsText("登录已失效");
		assertThat(cell).isVisible();
		assertThat(page.locator("#username")).hasCount(0);
	}

	/**
	 * What the wall does by itself every minute, until it has done it or says that it
	 * cannot.
	 */
	private static void again(Page page) {
		page.evaluate("""
				() => new Promise((done) => {
					const stopped = () => document.getElementById('stopped').hidden || done();
					document.addEventListener('htmx:afterSettle', done, { once: true });
					document.addEventListener('htmx:afterRequest', stopped, { once: true });
					htmx.trigger('#main', 'again');
				})""");
	}

}
