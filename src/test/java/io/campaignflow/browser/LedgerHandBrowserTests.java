package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * What an office does with the ledger by hand: registers beside likely duplicates, joins,
 * splits, adds below.
 */
@BrowserTest
class LedgerHandBrowserTests {

	private static final String TEXT = "阿尔丁大街社区卫生服务站工作日下午四点以后挂号窗口关闭，老人白跑。";

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	@Autowired
	RectificationItems items;

	private Scene.Campaign campaign;

	private Visitor office;

	private Page page;

	@BeforeEach
	void theOfficeIsAtItsDesk() {
		campaign = new Scene(beans).campaign();
		office = Visitor.as("office.1502", port);
		page = office.page();
	}

	@Test
	void likelyDuplicatesAreShownAndWhatWasTypedStays() {
		write("社区卫生服务站下午四点后无人挂号");
		page.locator(".actions .btn-main").click();
		assertThat(page.locator(".stage-mark")).hasText("待交办");
		String first = page.url();

		write("社区卫生服务站下午四点以后没有人挂号");
		page.locator(".actions .btn-main").click();
		assertThat(page.locator(".alike li")).hasCount(1);
		assertThat(page.locator("#title")).hasValue("社区卫生服务站下午四点以后没有人挂号");
		assertThat(page.locator("#text")).hasValue(TEXT);
		page.locator("#title").press("Enter");
		assertThat(page.locator(".problem")).isVisible();
		assertThat(page.locator(".alike li")).hasCount(1);

		page.locator("#allTheSame").fill("同一个窗口，另一位老人反映");
		page.locator(".alike button[name=into]").first().click();
		assertThat(page.locator(".flash")).isVisible();
		org.assertj.core.api.Assertions.assertThat(page.url()).isEqualTo(first);
		assertThat(page.locator("main")).containsText("社区卫生服务站下午四点后无人挂号");

		write("社区卫生服务站下午四点以后没有人挂号");
		page.locator(".actions .btn-main").click();
		page.locator("#allTheSame").fill("另一个社区的服务站");
		page.locator(".actions .btn-main").click();
		assertThat(page.locator("main")).containsText("另一个社区的服务站");
	}

	@Test
	void unitsAreOfferedAndTheOneMeantIsNamed() {
		page.navigate("/rectification-items/new");
		Locator said = page.locator("#unit-offered");
		assertThat(said).hasText("填单位代码或名称。");
		page.locator("#unit").fill("昆都仑");
		assertThat(said).containsText("昆都仑区");
		assertThat(page.locator("#offered option[value='150203']")).hasCount(1);
		page.locator("#unit").fill("150204");
		assertThat(said).containsText("青山区");
		page.locator("#unit").fill("没有这个单位");
		assertThat(said).hasText("没有找到这个单位。");
		page.navigate("/rectification-items/new?unit=150203");
		assertThat(said).containsText("昆都仑区");
		page.navigate("/rectification-items/new?unit=1501");
		assertThat(said).hasText("没有找到这个单位。");
	}

	private void write(String title) {
		page.navigate("/rectification-items/new");
		page.locator("#campaign").selectOption(campaign.id());
		page.locator("#source").selectOption("RESIDENT");
		page.locator("#unit").fill("150203");
		page.locator("#title").fill(title);
		page.locator("#text").fill(TEXT);
	}

	@Test
	void anItemIsSplitIntoPartsOfDifferentUnits() {
		String item = item("路灯不亮，便道破损");
		open(item, "拆分");
		Locator parts = page.locator("form[action$='/split'] .part");
		assertThat(parts).hasCount(2);
		page.locator("form[action$='/split'] [data-add]").click();
		assertThat(parts).hasCount(3);
		parts.nth(2).locator("[data-remove]").click();
		assertThat(parts).hasCount(2);
		fill(parts.nth(0), "路灯不亮", "东门两盏路灯三个月不亮。", "");
		fill(parts.nth(1), "便道破损", "", "150204");
		page.locator("form[action$='/split'] .actions .btn").click();
		assertThat(page.locator(".problem").first()).isVisible();
		assertThat(parts.nth(0).locator("textarea")).hasValue("东门两盏路灯三个月不亮。");
		fill(parts.nth(1), "便道破损", "北侧便道十余处破损。", "150204");
		page.locator("form[action$='/split'] .actions .btn").click();
		assertThat(page.locator(".stage-mark.SPLIT")).isVisible();
		assertThat(page.locator(".related li")).hasCount(2);
		assertThat(page.locator(".related")).containsText("便道破损");
	}

	@Test
	void aDuplicateEndsInTheOtherAndASubItemHangsBelow() {
		String living = item("午间窗口无人值守");
		String twin = item("中午到访窗口没有人");
		open(twin, "并入另一事项");
		page.locator("#merge-into").fill("2026-9999");
		page.locator("form[action$='/merge'] .btn").click();
		assertThat(page.locator(".problem").first()).isVisible();
		page.locator("#merge-into").fill(items.get(living).number());
		page.locator("#merge-reason").fill("同一个窗口");
		page.locator("form[action$='/merge'] .btn").click();
		assertThat(page.locator(".flash")).isVisible();
		org.assertj.core.api.Assertions.assertThat(items.get(twin).status()).isEqualTo(ItemStatus.MERGED);

		open(living, "增加子事项");
		fill(page.locator("form[action$='/sub-items']"), "值班表未上墙", "大厅没有张贴午间值班表。", "");
		page.locator("form[action$='/sub-items'] .btn").click();
		assertThat(page.locator(".flash")).isVisible();
		page.navigate("/rectification-items/" + living);
		assertThat(page.locator(".related")).containsText("值班表未上墙");
		org.assertj.core.api.Assertions
			.assertThat(office.complaints().stream().filter((said) -> !said.contains("422")).toList())
			.isEmpty();
	}

	private void open(String item, String move) {
		page.navigate("/rectification-items/" + item);
		page.locator("details.move", new Page.LocatorOptions().setHasText(move)).locator("summary").click();
	}

	private static void fill(Locator part, String title, String text, String unit) {
		part.locator("input[name$=title]").fill(title);
		part.locator("textarea[name$=text]").fill(text);
		part.locator("input[name$=unit]").fill(unit);
	}

	private String item(String title) {
		return items.register(Actor.SYSTEM,
				new Registration(campaign.id(), ItemSource.APPRAISAL, null, "150203", null, null, Severity.LOW, title,
						title + "。", "便民服务中心", null, List.of(new NewRaiser("member.1502.1", null, null))));
	}

}
