package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.campaignflow.browser.Scene.Campaign;
import io.campaignflow.browser.Scene.Moves;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * A reviewer and a drafter, each at a browser of their own, comment and answer over two
 * rounds.
 */
@BrowserTest
class CommentRoundsBrowserTests {

	private static final String GOALS = "年内为3200户居民改造供热管网12公里，冬季室温不低于20度。群众满意度明显提升，逐项销号。";

	/** Where the words stand on the screen: left, right, middle of their first line. */
	private static final String PLACE = """
			(block, words) => {
				const node = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
				const range = document.createRange();
				range.setStart(node, node.data.indexOf(words));
				range.setEnd(node, node.data.indexOf(words) + words.length);
				const box = range.getClientRects()[0];
				return [box.left + 1, box.right - 1, box.top + box.height / 2];
			}""";

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	private Scene scene;

	private Campaign campaign;

	private String plan;

	@BeforeEach
	void bringBeforeTheFirstGroup() {
		scene = new Scene(beans);
		campaign = scene.campaign();
		scene.launch(campaign);
		plan = scene.planOf(campaign, Scene.KUNDULUN).id();
		scene.write(plan, GOALS);
		scene.move(plan, Moves.SUBMIT);
		scene.move(plan, Moves.SIGN);
	}

	@Test
	void commentsAreMadeAnsweredReopenedAndSettled() {
		Visitor reviewer = Visitor.as("supervisor.1502.1", port);
		Visitor drafter = Visitor.as("drafter.150203", port);
		commentByMouseAndByKeys(reviewer.page());
		giveBack(reviewer.page());
		answerFirst(drafter.page());
		scene.move(plan, Moves.SIGN);
		reopen(reviewer.page());
		giveBack(reviewer.page());
		answerAgain(drafter.page());
		scene.move(plan, Moves.SIGN);
		settle(reviewer.page());
		assertThat(drafter.complaints()).isEmpty();
		assertThat(reviewer.complaints()).isEmpty();
	}

	private void commentByMouseAndByKeys(Page page) {
		DeskPages.openTask(page, campaign);
		assertThat(page.locator(".task-moves-line")).isVisible();
		selectByMouse(page, page.locator("section[data-key=goals] p[data-at]").first(), "群众满意度明显提升");
		page.locator("#comment-passage").click();
		page.keyboard().type("请写明基数和目标值。");
		assertThat(page.locator(".doc mark.own")).hasText("群众满意度明显提升");
		page.locator("section[data-key=tasks] p[data-at]").first().focus();
		page.keyboard().press("ArrowRight");
		page.keyboard().press("Enter");
		page.keyboard().type("三件事请分别写明。");
		assertThat(page.locator("#own-comments li")).hasCount(2);
		page.reload();
		assertThat(page.locator("#own-comments li").first()).containsText("请写明基数和目标值。");
		assertThat(page.locator(".doc mark.own").first()).hasText("群众满意度明显提升");
		page.locator("#note-text").fill("这家单位去年也没有写基数。");
		page.locator("#note-form button").click();
		assertThat(page.locator("#notes .notes")).containsText("去年也没有写基数");
	}

	private static void selectByMouse(Page page, Locator block, String words) {
		List<?> place = (List<?>) block.evaluate(PLACE, words);
		double middle = ((Number) place.get(2)).doubleValue();
		page.mouse().move(((Number) place.get(0)).doubleValue(), middle);
		page.mouse().down();
		page.mouse().move(((Number) place.get(1)).doubleValue(), middle);
		page.mouse().up();
	}

	private void giveBack(Page page) {
		DeskPages.choose(page, "退回");
		page.locator(".chip").getByText("不可操作").click();
		page.locator("[data-key=resubmit] select").selectOption("STRAIGHT_BACK");
		page.locator("textarea[name=summary]").click();
		page.keyboard().press("Alt+1");
		assertThat(page.locator("textarea[name=summary]")).not().isEmpty();
		DeskPages.send(page, campaign);
	}

	private void answerFirst(Page page) {
		page.navigate("/plans/" + plan + "/draft");
		Locator remarks = page.locator("#remarks [data-remark]");
		assertThat(remarks).hasCount(2);
		assertThat(remarks.first().locator(".passage")).hasText("群众满意度明显提升");
		assertThat(page.locator("main")).not().containsText("去年也没有写基数");
		page.locator("#text-goals").fill(GOALS.replace("明显提升", "由91.2%提高到96%"));
		answer(remarks.nth(0), "已改", "写明了基数和目标。");
		assertThat(page.locator("#submit")).isDisabled();
		answer(remarks.nth(1), "未改", "任务部分已逐条写明。");
		submit(page);
	}

	private static void answer(Locator remark, String kind, String text) {
		remark.locator("textarea").fill(text);
		remark.locator(".answer-kind").getByText(kind).click();
	}

	private static void submit(Page page) {
		assertThat(page.locator("#blocked")).hasText("可以提交");
		page.locator("#submit").click();
		page.waitForURL((url) -> !url.contains("/draft"));
	}

	private void reopen(Page page) {
		DeskPages.openTask(page, campaign);
		Locator answers = page.locator("#answers [data-comment]");
		assertThat(answers.first()).containsText("写明了基数和目标。");
		assertThat(answers.nth(1)).containsText("任务部分已逐条写明。");
		assertThat(page.locator(".doc mark.earlier").first()).containsText("群众满意度");
		answers.nth(1).locator("[data-reopen]").click();
		answers.nth(1).locator(".reopening textarea").fill("请分成三条。");
		answers.nth(1).locator("[data-reopen-now]").click();
		assertThat(answers.nth(1).locator("[data-told]")).hasText("已重提");
	}

	private void answerAgain(Page page) {
		page.navigate("/plans/" + plan + "/draft");
		Locator remark = page.locator("#remarks [data-remark]");
		assertThat(remark).hasCount(1);
		assertThat(remark).containsText("请分成三条。");
		assertThat(remark).containsText("任务部分已逐条写明。");
		answer(remark, "已改", "已分成三条。");
		submit(page);
	}

	private void settle(Page page) {
		DeskPages.openTask(page, campaign);
		Locator reopened = page.locator("#answers > ol [data-comment]");
		assertThat(reopened).hasCount(1);
		assertThat(reopened).containsText("已分成三条。");
		reopened.locator("[data-settle]").click();
		assertThat(reopened.locator("[data-told]")).hasText("已认可");
		page.reload();
		assertThat(page.locator("#answers > ol [data-told]")).hasText("已认可");
	}

}
