package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.campaignflow.notification.ToldNow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What one person does rings the bell of another, whose page is not loaded again. */
@BrowserTest
class BellBrowserTests {

	/** After so many milliseconds the bell asks again. */
	private static final int PAUSE = 15_000;

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	@Test
	void theBellCountsUpWithoutReloadAndLeadsToTheTask() {
		Scene scene = new Scene(beans);
		Scene.Campaign campaign = scene.campaign();
		scene.launch(campaign);
		String plan = scene.planOf(campaign, Scene.KUNDULUN).id();
		ToldNow told = new ToldNow(beans);
		told.run();
		told.readAll(scene.actor("head.150203"));

		Page head = Visitor.as("head.150203", port).page();
		Locator number = head.locator(".bell-number");
		assertThat(number).isHidden();
		head.clock().install();
		head.reload();
		head.evaluate("window.stillTheSamePage = true");

		scene.write(plan, "惠及3200户居民。");
		scene.move(plan, Scene.Moves.SUBMIT);
		told.run();
		head.clock().fastForward(PAUSE);

		assertThat(number).hasText("1");
		org.assertj.core.api.Assertions.assertThat(head.evaluate("window.stillTheSamePage")).isEqualTo(true);

		head.locator(".bell").click();
		head.locator(".notices a").first().click();
		head.waitForURL("**/plans/" + plan + "/review?task=*");
		assertThat(head.locator(".bell-number")).isHidden();
	}

}
