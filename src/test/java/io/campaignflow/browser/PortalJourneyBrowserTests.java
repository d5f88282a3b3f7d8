package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.campaignflow.browser.Scene.Campaign;
import io.campaignflow.browser.Scene.Moves;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A plan's whole life by clicks and keys on the portal, and what happens when it goes
 * wrong.
 */
@BrowserTest
class PortalJourneyBrowserTests {

	private static final String GOALS = "年内为3200户居民改造供热管网，冬季室温不低于20度。";

	private static final String REVISED = "年内为昆都仑区3200户居民改造供热管网12公里，冬季室温不低于20度。";

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	private Scene scene;

	private Campaign campaign;

	@BeforeEach
	void aPreparedCampaign() {
		scene = new Scene(beans);
		campaign = scene.campaign();
	}

	@Test
	void aPlanGoesFromLaunchToItsNumber() {
		launchForCounties();
		draftAndSubmit();
		sign();
		decide("supervisor.1502.1", DeskPages::approve);
		decide("office.1502", this::returnWithGrounds);
		answerAndResubmit();
		sign();
		decide("office.1502", DeskPages::approve);
		decide("leader.1502.1", DeskPages::approve);
		decide("supervisor.15.2", DeskPages::approve);
		theNumberAndTheFrozenTextAreShown();
	}

	private void launchForCounties() {
		Visitor office = Visitor.as("office.15", port);
		Page page = office.page();
		page.navigate("/campaigns");
		page.getByText(campaign.title()).last().click();
		page.locator(".page-head a.btn-main").click();
		page.locator("input[name=levels][value=PREFECTURE]").uncheck();
		page.locator("input[name=levels][value=COUNTY]").check();
		page.locator("form.section .btn-main").click();
		assertThat(page.locator("#progress progress")).isVisible();
		scene.runJobs();
		assertThat(page.locator("#progress .light.done")).isVisible();
		assertThat(office.complaints()).isEmpty();
	}

	private void draftAndSubmit() {
		Visitor drafter = Visitor.as("drafter.150203", port);
		Page page = drafter.page();
		DeskPages.openTask(page, campaign);
		assertThat(page.locator("#blocked")).hasText("还不能提交：3 处");
		page.locator("#text-goals").pressSequentially(GOALS);
		assertThat(page.locator("#blocked")).hasText("还不能提交：1 处");
		page.locator("#text-tasks").fill(Scene.TASKS_TEXT);
		addMeasure(page);
		assertThat(page.locator("#blocked")).hasText("可以提交");
		assertThat(page.locator("#saved")).containsText("已保存");
		page.locator("#submit").click();
		page.waitForURL((url) -> !url.contains("/draft"));
		assertThat(drafter.complaints()).isEmpty();
	}

	private void addMeasure(Page page) {
		page.locator("#add-measure").click();
		page.keyboard().type("改造老旧小区供热管网12公里");
		assertThat(page.locator("#blocked")).containsText("还不能提交");
		page.locator("#measures select[name=domain]").selectOption("COMMUNITY");
		page.locator("#measures [name=responsibleUnit]").fill("区住房和城乡建设局");
		page.locator("#measures [name=responsiblePerson]").fill("局长");
		page.locator("#measures [name=deadline]").fill(LocalDate.now().plusDays(90).toString());
		page.locator("#measures [name=indicator]").fill("惠及3200户，室温不低于20度");
	}

	private void sign() {
		decide("head.150203", page -> DeskPages.choose(page, "签发"));
	}

	private void decide(String account, Consumer<Page> decision) {
		Visitor visitor = Visitor.as(account, port);
		DeskPages.openTask(visitor.page(), campaign);
		decision.accept(visitor.page());
		DeskPages.send(visitor.page(), campaign);
		assertThat(visitor.complaints()).isEmpty();
	}

	private void returnWithGrounds(Page page) {
		DeskPages.choose(page, "退回");
		page.locator(".chip").getByText("不可操作").click();
		page.locator(".chip").getByText("缺少本地特色").click();
		page.locator("section[data-key=goals] [data-comment-section]").click();
		page.keyboard().type("请写明是昆都仑区哪些居民。");
		page.locator("[data-key=resubmit] select").selectOption("STRAIGHT_BACK");
		page.locator("textarea[name=summary]").fill("目标要落到本区。");
	}

	private void answerAndResubmit() {
		Visitor drafter = Visitor.as("drafter.150203", port);
		Page page = drafter.page();
		DeskPages.openTask(page, campaign);
		assertThat(page.locator("#remarks")).containsText("请写明是昆都仑区哪些居民。");
		assertThat(page.locator("#submit")).isDisabled();
		page.locator("#remarks [data-remark] textarea").fill("已写明。");
		page.locator("#remarks .answer-kind").getByText("已改").click();
		page.locator("#text-goals").fill(REVISED);
		assertThat(page.locator("#blocked")).hasText("可以提交");
		page.locator("#submit").click();
		page.waitForURL((url) -> !url.contains("/draft"));
	}

	private void theNumberAndTheFrozenTextAreShown() {
		Visitor drafter = Visitor.as("drafter.150203", port);
		Page page = drafter.page();
		page.navigate("/plans?campaign=" + campaign.id());
		page.getByText(campaign.title()).last().click();
		assertThat(page.locator(".stage-mark")).hasText("已批准");
		assertThat(page.locator(".work-facts b")).hasText(Pattern.compile("昆都仑.*活〔\\d{4}〕\\d+号"));
		assertThat(page.locator("article.doc")).containsText(REVISED);
		page.navigate(page.url() + "/draft");
		assertThat(page.locator("#text-goals")).hasCount(0);
	}

	/**
	 * The second window hears of nothing until it saves; else it would show the newer
	 * text.
	 */
	@Test
	void twoWindowsThatWriteTheSameDraftShowBothTexts() {
		scene.launch(campaign);
		String draft = "/plans/" + scene.planOf(campaign, Scene.KUNDULUN).id() + "/draft";
		Visitor drafter = Visitor.as("drafter.150203", port);
		Page first = drafter.page();
		Page second = drafter.window();
		second.route((url) -> url.contains("/presence"), Route::abort);
		first.navigate(draft);
		second.navigate(draft);
		first.locator("#text-goals").fill(GOALS);
		assertThat(first.locator("#saved")).containsText("已保存");
		second.locator("#text-goals").fill(REVISED);
		assertThat(second.locator("#clash [data-theirs]")).containsText(GOALS);
		assertThat(second.locator("#clash [data-mine]")).containsText(REVISED);
		assertThat(second.locator("[data-settle]")).isDisabled();
		second.locator("#clash").getByText("用我的").click();
		second.locator("[data-settle]").click();
		assertThat(second.locator("#saved")).containsText("已保存");
		first.navigate(draft);
		assertThat(first.locator("#text-goals")).hasValue(REVISED);
	}

	@Test
	void aRefusedDecisionKeepsWhatWasTyped() {
		scene.launch(campaign);
		String plan = scene.planOf(campaign, Scene.KUNDULUN).id();
		scene.write(plan, GOALS);
		scene.move(plan, Moves.SUBMIT);
		scene.move(plan, Moves.SIGN);
		Visitor supervisor = Visitor.as("supervisor.1502.1", port);
		Page page = supervisor.page();
		DeskPages.openTask(page, campaign);
		DeskPages.choose(page, "退回");
		page.locator("textarea[name=summary]").fill("目标要落到本区。");
		page.locator("#decide").click();
		assertThat(page.locator("#refusals")).containsText("退回须至少选一条依据。");
		assertThat(page.locator("textarea[name=summary]")).hasValue("目标要落到本区。");
		page.reload();
		assertThat(page.locator("textarea[name=summary]")).hasValue("目标要落到本区。");
		assertThat(scene.taskOf(plan).kind()).isEqualTo("review-plan");
	}

	@Test
	void ofTwoAtTheSameTaskTheSlowerLearnsWhoWasFasterAndKeepsTheText() {
		scene.launch(campaign);
		String plan = scene.planOf(campaign, Scene.KUNDULUN).id();
		scene.write(plan, GOALS);
		scene.move(plan, Moves.SUBMIT);
		scene.move(plan, Moves.SIGN);
		Page slower = Visitor.as("member.1502.1", port).page();
		DeskPages.openTask(slower, campaign);
		decide("supervisor.1502.1", DeskPages::approve);
		DeskPages.approve(slower);
		slower.locator("textarea[name=summary]").fill("同意，请注意办结时限。");
		slower.locator("#decide").click();
		assertThat(slower.locator("#refusals")).containsText("包头市第1督导组组长");
		assertThat(slower.locator("textarea[name=summary]")).hasValue("同意，请注意办结时限。");
	}

}
