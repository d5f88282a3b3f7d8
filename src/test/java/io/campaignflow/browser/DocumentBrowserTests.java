package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.campaignflow.browser.Scene.Campaign;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** An office issues a guiding opinion, and who drafts has it beside the draft. */
@BrowserTest
class DocumentBrowserTests {

	private static final String TITLE = "关于找准群众身边突出问题的指导意见";

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	@Test
	void itIsWrittenIssuedAndReadBesideTheDraft() {
		Scene scene = new Scene(beans);
		Campaign campaign = scene.campaign();
		scene.launch(campaign);
		Visitor office = Visitor.as("office.15", port);
		Page desk = office.page();
		desk.navigate("/campaigns/" + campaign.id());
		desk.locator("a[href$='/documents']").click();
		desk.locator(".page-head .btn-main").click();
		desk.locator("#kind").selectOption("GUIDING");
		desk.locator("#title").fill(TITLE);
		section(desk, 0, "二、方法步骤", "入户走访，逐条记录。");
		desk.locator("[data-add]").click();
		section(desk, 1, "一、总体要求", "聚焦停车、取暖、上学三件事。");
		desk.locator("[data-row]").nth(1).locator("[data-up]").click();
		desk.reload();
		assertThat(desk.locator("[data-kept]")).isVisible();
		assertThat(desk.locator("[data-row]").nth(0).locator("textarea")).hasValue("聚焦停车、取暖、上学三件事。");
		desk.locator("input[name=confirmed]").check();
		desk.locator("[data-add]").click();
		desk.locator("[data-row]").nth(2).locator("textarea").fill("三、组织领导");
		desk.locator("form.form .btn-main").click();
		assertThat(desk.locator("[data-row]").nth(2).locator(".fault")).isVisible();
		org.assertj.core.api.Assertions.assertThat(office.complaints()).singleElement().asString().contains("422");
		desk.locator("[data-row]").nth(2).locator("[data-remove]").click();
		desk.locator("input[name=confirmed]").check();
		desk.locator("form.form .btn-main").click();
		assertThat(desk.locator(".flash")).containsText(TITLE);
		assertThat(desk.locator("article.doc h3").first()).containsText("一、总体要求");

		Visitor drafter = Visitor.as("drafter." + Scene.KUNDULUN, port);
		Page table = drafter.page();
		table.navigate("/plans/" + scene.planOf(campaign, Scene.KUNDULUN).id() + "/draft");
		assertThat(table.locator("#documents li")).hasCount(1);
		assertThat(table.locator("#documents")).containsText("指导意见");
		table.navigate(table.locator("#documents a").getAttribute("href"));
		assertThat(table.locator("article.doc")).containsText("入户走访，逐条记录。");
		org.assertj.core.api.Assertions.assertThat(office.complaints()).isEmpty();
		org.assertj.core.api.Assertions.assertThat(drafter.complaints()).isEmpty();
	}

	private static void section(Page page, int n, String title, String text) {
		page.locator("[data-row]").nth(n).locator("input.input").fill(title);
		page.locator("[data-row]").nth(n).locator("textarea").fill(text);
	}

}
