package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.workflow.Tasks;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A resident with a phone and no account: from the square code on the office's poster to
 * what they think of the result.
 */
@BrowserTest
class ResidentBrowserTests {

	private static final String SAID = "楼道灯坏了三个月，晚上摸黑上楼。";

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	@Autowired
	RectificationItems items;

	@Autowired
	Tasks tasks;

	private Scene scene;

	private Scene.Campaign campaign;

	private Visitor office;

	private Visitor resident;

	@BeforeEach
	void anOfficeAndAResident() {
		scene = new Scene(beans);
		campaign = scene.campaign();
		office = Visitor.as("office.1502", port);
		resident = Visitor.stranger(port);
		resident.page().setViewportSize(390, 844);
	}

	@Test
	void aResidentWritesBehindTheCodeAsksAndIsNotSatisfied() {
		String receipt = write(poster());
		asksFor(receipt, "已收到，等待办公室核实");
		String item = registered();
		closed(item);
		asksFor(receipt, "已办结销号");
		rates();
		org.assertj.core.api.Assertions.assertThat(items.get(item).status()).isEqualTo(ItemStatus.REOPENED);
		asksFor(receipt, "重新办理");
		assertThat(resident.page().locator("form[action$='/receipts/satisfaction']")).hasCount(0);
	}

	/** Made by clicks; what is printed is the code and whom it is for, nothing else. */
	private String poster() {
		Page page = office.page();
		page.navigate("/resident-forms");
		page.locator("form[action$='/resident-forms'] select[name=campaign]").selectOption(campaign.id());
		page.locator("form[action$='/resident-forms'] input[name=unit]").fill("150203");
		page.locator("form[action$='/resident-forms'] button[type=submit]").click();
		assertThat(page.locator(".poster img")).isVisible();
		assertThat(page.locator(".poster")).containsText("昆都仑区");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".poster img")).isVisible();
		assertThat(page.locator("nav").first()).isHidden();
		assertThat(page.locator("#link")).isHidden();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		assertThat(page.locator("#link")).isVisible();
		return page.locator("#link").inputValue();
	}

	private String write(String address) {
		Page page = resident.page();
		page.navigate(address);
		org.assertj.core.api.Assertions.assertThat(PageChecks.tooWide(page)).isEmpty();
		page.locator("#text").fill(SAID);
		page.locator("#name").fill("王某");
		page.locator("form button[type=submit]").click();
		assertThat(page.locator(".code")).isVisible();
		return page.locator(".code").innerText();
	}

	private void asksFor(String receipt, String standing) {
		Page page = resident.page();
		page.navigate("/residents/receipts");
		page.locator("#code").fill(receipt.toLowerCase());
		page.locator("form[action$='/receipts'] button").click();
		assertThat(page.locator("main")).containsText(standing);
	}

	private String registered() {
		Page page = office.page();
		page.navigate("/resident-requests?status=RECEIVED");
		page.locator("a", new Page.LocatorOptions().setHasText("楼道灯坏了三个月")).first().click();
		assertThat(page.locator("main")).containsText(SAID);
		page.locator("button[formaction$='/registration']").click();
		assertThat(page.locator(".stage-mark")).hasText("待交办");
		return page.url().substring(page.url().lastIndexOf('/') + 1);
	}

	private void closed(String item) {
		done(item, "office.1502", Map.of("decision", "ASSIGN", "unit", "150203", "person", "drafter.150203", "deadline",
				LocalDate.now().plusDays(20).toString()));
		done(item, "drafter.150203", Map.of("decision", "SIGN"));
		done(item, "drafter.150203", Map.of("decision", "DONE", "text", "灯已换好。"));
		done(item, "head.150203", Map.of("decision", "APPLY"));
		done(item, "supervisor.1502.1", Map.of("decision", "ACCEPT", "text", "现场查看属实。"));
		done(item, "office.1502", Map.of("decision", "CLOSE"));
	}

	private void done(String item, String account, Map<String, Object> answers) {
		tasks.complete(scene.actor(account), tasks.openOf(item).get(0).id(), answers);
	}

	/** Without a word of why, nobody knows what to put right; the choice stays. */
	private void rates() {
		Page page = resident.page();
		page.locator("form[action$='/receipts/satisfaction'] button").click();
		assertThat(page.locator(".faces")).isVisible();
		org.assertj.core.api.Assertions.assertThat(PageChecks.tooWide(page)).isEmpty();
		org.assertj.core.api.Assertions.assertThat(PageChecks.barriers(page)).isEmpty();
		String address = page.url();
		page.locator(".faces label.RED").click();
		page.locator("form button[type=submit]").click();
		assertThat(page.locator(".problem")).isVisible();
		assertThat(page.locator(".faces input[value=RED]")).isChecked();
		page.locator("#words").fill("二楼的灯还是不亮。");
		page.locator("form button[type=submit]").click();
		assertThat(page.locator("h1")).hasText("谢谢您的评价");
		page.navigate(address);
		assertThat(page.locator("h1")).hasText("这个链接不能用了");
	}

}
