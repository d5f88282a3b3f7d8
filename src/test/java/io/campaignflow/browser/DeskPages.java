package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.campaignflow.browser.Scene.Campaign;

/** What everybody does on the inbox and the pages of work. */
final class DeskPages {

	private DeskPages() {
	}

	/** Opens the task of the campaign's plan from the inbox, on whatever page it is. */
	static void openTask(Page page, Campaign campaign) {
		page.navigate("/");
		Locator task = page.locator(".list.inbox th a", new Page.LocatorOptions().setHasText(campaign.title()));
		for (int n = 1; task.count() == 0 && page.locator(".list.inbox th a").count() > 0; n++) {
			page.navigate("/?page=" + n);
		}
		task.first().click();
	}

	/** Ticks a decision by its word. */
	static void choose(Page page, String decision) {
		page.locator(".segments.decision label", new Page.LocatorOptions().setHasText(decision)).click();
	}

	static void approve(Page page) {
		choose(page, "同意");
	}

	/** Sends the decision; the page that follows says whose plan was decided. */
	static void send(Page page, Campaign campaign) {
		page.locator("#decide").click();
		assertThat(page.locator(".flash")).containsText(campaign.title());
	}

}
