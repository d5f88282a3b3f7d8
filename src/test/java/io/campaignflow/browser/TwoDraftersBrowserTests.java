package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.campaignflow.SecondDrafter;
import io.campaignflow.browser.Scene.Campaign;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Staff;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Two drafters of one unit, each in a browser of their own, in the same draft. */
@BrowserTest
class TwoDraftersBrowserTests {

	private static final int BEAT = 4_000;

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	private String plan;

	private Actor second;

	private Visitor one;

	private Visitor two;

	@BeforeEach
	void bothOpenTheDraft() {
		Scene scene = new Scene(beans);
		Campaign campaign = scene.campaign();
		scene.launch(campaign);
		plan = scene.planOf(campaign, SecondDrafter.UNIT).id();
		second = SecondDrafter.of(beans.getBean(Staff.class), beans.getBean(People.class));
		one = Visitor.as("drafter." + SecondDrafter.UNIT, port);
		two = Visitor.as(SecondDrafter.ACCOUNT, SecondDrafter.PASSWORD, port);
		one.page().clock().install();
		two.page().clock().install();
		one.page().navigate("/plans/" + plan + "/draft");
		two.page().navigate("/plans/" + plan + "/draft");
	}

	@Test
	void theyWriteInDifferentSectionsAndSeeEachOther() {
		write(one.page(), "goals", "修好12口机井。");
		hear(two);
		assertThat(section(two.page(), "goals")).hasValue("修好12口机井。");
		assertThat(section(two.page(), "goals")).hasAttribute("readonly", "");
		assertThat(two.page().locator(".sec[data-key=goals] .held")).isVisible();
		write(two.page(), "tasks", "逐项整改。");
		hear(one);
		assertThat(section(one.page(), "tasks")).hasValue("逐项整改。");
		assertThat(one.page().locator("#others")).containsText(second.name());
		assertThat(one.complaints()).isEmpty();
		assertThat(two.complaints()).isEmpty();
	}

	@Test
	void aSectionIsTakenOverAndTheOtherIsWarned() {
		write(one.page(), "goals", "第一个人写的。");
		hear(two);
		Locator held = two.page().locator(".sec[data-key=goals] .held");
		assertThat(held).isVisible();
		held.locator("[data-take-over]").click();
		assertThat(held).isHidden();
		hear(one);
		assertThat(one.page().locator(".sec[data-key=goals] .held")).containsText(second.name());
		assertThat(section(one.page(), "goals")).hasAttribute("readonly", "");
		write(two.page(), "goals", "第一个人写的。第二个人接着写。");
		hear(one);
		assertThat(section(one.page(), "goals")).hasValue("第一个人写的。第二个人接着写。");
		Plans plans = beans.getBean(Plans.class);
		assertThat(plans.draft(second, plan).content().sections().get(0).text()).isEqualTo("第一个人写的。第二个人接着写。");
	}

	@Test
	void aFileAndASectionOfOnesOwnAreAddedAndStay() {
		Page page = one.page();
		page.locator("#file-input")
			.setInputFiles(new FilePayload("预算说明.txt", "text/plain", "预算".getBytes(StandardCharsets.UTF_8)));
		assertThat(page.locator("#files li")).hasCount(1);
		page.locator("#add-section").click();
		page.locator(".own-title").fill("特色做法");
		page.locator(".sec[data-own=true] textarea.body").fill("职工夜窗。");
		assertThat(page.locator("#saved")).hasClass("light ok");
		page.reload();
		assertThat(page.locator(".own-title")).hasValue("特色做法");
		assertThat(page.locator(".sec[data-own=true] textarea.body")).hasValue("职工夜窗。");
		assertThat(page.locator("#files")).containsText("预算说明.txt");
		assertThat(one.complaints()).isEmpty();
	}

	/** At the next beat a page asks what others did; its clock need not be waited for. */
	private static void hear(Visitor visitor) {
		visitor.page().clock().fastForward(BEAT);
	}

	private static void write(Page page, String key, String text) {
		section(page, key).click();
		section(page, key).fill(text);
		assertThat(page.locator("#saved")).hasClass("light ok");
	}

	private static Locator section(Page page, String key) {
		return page.locator(".sec[data-key=" + key + "] textarea.body");
	}

}
