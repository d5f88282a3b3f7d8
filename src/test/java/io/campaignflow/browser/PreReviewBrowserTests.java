package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.campaignflow.browser.Scene.Campaign;
import io.campaignflow.browser.Scene.Moves;
import io.campaignflow.prereview.PreReviewRun;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the machine finds, where it is written and where it is judged. */
@BrowserTest
class PreReviewBrowserTests {

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	private Scene scene;

	private Campaign campaign;

	private String plan;

	@BeforeEach
	void openPlan() {
		scene = new Scene(beans);
		campaign = scene.campaign();
		scene.launch(campaign);
		plan = scene.planOf(campaign, Scene.KUNDULUN).id();
		scene.write(plan, "年内为3200户居民改造供热管网12公里。");
	}

	@Test
	void hintsFollowTheTextAndPassagesAreMarked() {
		Visitor drafter = Visitor.as("drafter.150203", port);
		Page page = drafter.page();
		page.navigate("/plans/" + plan + "/draft");
		assertThat(page.locator("#hints")).not().containsText("青山区");
		page.locator("#text-goals").fill("年内为3200户居民改造供热管网12公里。学习青山区做法。");
		Locator hint = page.locator("#hint-list li").filter(new Locator.FilterOptions().setHasText("青山区"));
		assertThat(hint).hasCount(1);
		hint.locator("button.word").click();
		assertThat(page.locator("#text-goals")).isFocused();
		assertThat((String) page.evaluate("() => getSelection().toString()")).isEqualTo("青山区");
		Locator marks = page.locator(".sec[data-key=goals] [data-verbatim]");
		marks.locator("summary").click();
		page.locator("#text-goals").evaluate("field => { field.focus(); field.setSelectionRange(0, 8); }");
		marks.locator("[data-mark]").click();
		assertThat(marks.locator("q")).hasText("年内为3200户");
		page.reload();
		assertThat(page.locator(".sec[data-key=goals] [data-verbatim] q")).hasText("年内为3200户");
		assertThat(drafter.complaints()).isEmpty();
	}

	@Test
	void aFindingBecomesACommentWithItsGroundAndIsJudged() {
		scene.write(plan, "年内为3200户居民改造供热管网12公里。学习青山区做法。");
		scene.move(plan, Moves.SUBMIT);
		scene.move(plan, Moves.SIGN);
		beans.getAutowireCapableBeanFactory().createBean(PreReviewRun.class).now();
		Visitor reviewer = Visitor.as("supervisor.1502.1", port);
		Page page = reviewer.page();
		DeskPages.openTask(page, campaign);
		Locator finding = page.locator("#pre-review [data-finding]")
			.filter(new Locator.FilterOptions().setHasText("学习青山区做法"));
		finding.locator("[data-take]").click();
		assertThat(page.locator("#own-comments li")).hasCount(1);
		assertThat(page.locator(".doc mark.own")).hasText("青山区");
		assertThat(page.locator(".doc .note textarea")).hasValue(Pattern.compile(".*青山区.*"));
		Assertions.assertThat(page.evaluate("document.documentElement.scrollHeight <= innerHeight"))
			.as("only the columns scroll, not the page")
			.isEqualTo(true);
		assertThat(page.locator("[data-key=grounds] input[value=LOCAL_CHARACTER_MISSING]")).isChecked();
		finding.locator("[data-say=false]").click();
		assertThat(finding.locator("[data-told]")).hasText("已记录");
		assertThat(finding.locator("[data-say=false]")).hasAttribute("aria-pressed", "true");
		finding.locator("[data-reason]").fill("是合作单位");
		finding.locator("[data-give]").click();
		assertThat(finding.locator("[data-told]")).hasText("已记录");
		page.navigate("/plans/" + plan + "/pre-review");
		assertThat(page.locator("[data-finding] [data-say=false][aria-pressed=true]")).hasCount(1);
		assertThat(page.locator("[data-finding] [data-why]:not([hidden]) [data-reason]")).hasValue("是合作单位");
		assertThat(page.locator("#matrix tbody tr")).not().hasCount(0);
		assertThat(reviewer.complaints()).isEmpty();
	}

}
