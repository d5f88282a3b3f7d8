package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.campaignflow.browser.Scene.Campaign;
import io.campaignflow.browser.Scene.Moves;
import io.campaignflow.plan.PlanView;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Signed in once on the portal, a reviewer decides in Camunda Tasklist, in Chinese. */
@BrowserTest
class TasklistReviewBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	private Scene scene;

	private String plan;

	@BeforeEach
	void aPlanBeforeTheCityGroup() {
		scene = new Scene(beans);
		Campaign campaign = scene.campaign();
		scene.launch(campaign);
		PlanView view = scene.planOf(campaign, Scene.KUNDULUN);
		plan = view.id();
		scene.write(plan, "年内为3200户居民改造供热管网，冬季室温不低于20度。");
		scene.move(plan, Moves.SUBMIT);
		scene.move(plan, Moves.SIGN);
	}

	@Test
	void aReturnWithoutGroundIsRefusedInOurWordsAndAnApprovalAccepted() {
		String first = scene.taskOf(plan).id();
		Visitor reviewer = Visitor.as("supervisor.1502.1", port);
		Page page = reviewer.page();
		page.navigate("/camunda/app/tasklist/default/");
		page.getByText("我们组的任务").first().click();
		assertThat(page.locator(".tasks-list .task").first()).isVisible();
		page.waitForURL(url -> url.contains("filter="));
		page.navigate(page.url() + "&task=" + first);
		assertThat(page.getByText("审批方案").first()).isVisible();
		page.locator(".claim-task, [ng-click*=claim]").first().click();
		page.getByLabel("退回", new Page.GetByLabelOptions().setExact(true)).check();
		page.getByLabel("总体意见").fill("目标要落到本区。");
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/tasklist-form.png")));
		complete(page);
		assertThat(page.getByText("退回须至少选一条依据").first()).isVisible();
		assertThat(page.locator(".alert .message:visible").first()).hasText(Pattern.compile("^意见还不完整.*退回须至少选一条依据。$"));
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/tasklist-refused.png")));
		assertThat(scene.taskOf(plan).id()).isEqualTo(first);
		page.getByLabel("不可操作").check();
		complete(page);
		page.waitForCondition(() -> !scene.taskOf(plan).id().equals(first));
		assertThat(scene.taskOf(plan).kind()).isEqualTo("draft-plan");
	}

	private static void complete(Page page) {
		page.locator("[ng-click='complete()']").click();
	}

}
