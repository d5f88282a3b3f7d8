package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.rectification.Severity;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * An item by clicks: assigned, signed for and reported on a phone with evidence, given
 * more time, refused once, accepted, closed, not to satisfaction, and closed again.
 */
@BrowserTest
class LedgerJourneyBrowserTests {

	private static final int PHONE_WIDTH = 390;

	@LocalServerPort
	int port;

	@Autowired
	ApplicationContext beans;

	@Autowired
	RectificationItems items;

	@Autowired
	Tasks tasks;

	@Autowired
	Clock clock;

	private final Map<String, Visitor> visitors = new HashMap<>();

	private String item;

	@BeforeEach
	void anItem() {
		String campaign = new Scene(beans).campaign().id();
		item = items.register(Actor.SYSTEM,
				new Registration(campaign, ItemSource.APPRAISAL, null, "150203", null, null, Severity.LOW,
						"便民服务中心午间无人值守", "午间到访，两个窗口无人值守。", "便民服务中心", null,
						List.of(new NewRaiser("member.1502.1", null, null))));
	}

	@Test
	void anItemIsClosedNotToSatisfactionAndClosedAgain() {
		assigned();
		answered("drafter.150203", "sign-item", "decision", "SIGN", null, null);
		reportedOnThePhone();
		givenMoreTime();
		appliedFor();
		answered("supervisor.1502.1", "verify-item", "decision", "NOT_YET", "text", "周五午间仍无人。");
		appliedFor();
		answered("supervisor.1502.1", "verify-item", "decision", "ACCEPT", "text", "连续三日有人值守。");
		answered("office.1502", "close-item", "decision", "CLOSE", null, null);
		answered("member.1502.1", "rate-item", "face", "RED", "remark", "周末又无人值守。");
		assertThat(onPage("office.1502").locator(".stage-mark.REOPENED")).isVisible();
		assigned();
		answered("drafter.150203", "sign-item", "decision", "SIGN", null, null);
		appliedFor();
		answered("supervisor.1502.1", "verify-item", "decision", "ACCEPT", null, null);
		answered("office.1502", "close-item", "decision", "CLOSE", null, null);
		Page page = onPage("office.1502");
		assertThat(page.locator(".stage-mark.CLOSED")).isVisible();
		assertThat(page.locator(".round")).hasCount(2);
		visitors.values().forEach(visitor -> assertThat(visitor.complaints()).isEmpty());
	}

	private void assigned() {
		Page page = visitor("office.1502").page();
		page.navigate("/tasks/" + task("assign-item"));
		page.locator("#assignment-people input[value='drafter.150203']").check();
		page.locator("#assignment-deadline").fill(LocalDate.now(clock).plusDays(12).toString());
		page.locator("#assignment .btn-main").click();
		assertThat(page.locator(".flash")).isVisible();
	}

	private void reportedOnThePhone() {
		Page page = visitor("drafter.150203").page();
		page.setViewportSize(PHONE_WIDTH, 844);
		page.navigate("/rectification-items/" + item);
		page.locator("#progress-text").fill("已排出午间值班表。");
		page.locator("#progress-files")
			.setInputFiles(new FilePayload("值班表.txt", "text/plain", "周一 甲".getBytes(StandardCharsets.UTF_8)));
		page.locator("form[action$='/progress'] .btn-main").click();
		assertThat(page.locator(".flash")).hasText("进展已经提交。");
		assertThat(page.locator(".evidence-files a")).hasText("值班表.txt");
		assertThat(PageChecks.tooWide(page)).isEmpty();
		page.setViewportSize(1366, 768);
	}

	private void givenMoreTime() {
		Page page = onPage("drafter.150203");
		page.locator("details.move", new Page.LocatorOptions().setHasText("申请延期")).locator("summary").click();
		page.locator("#extension-until").fill(LocalDate.now(clock).plusDays(25).toString());
		page.locator("#extension-reason").fill("窗口改造推迟。");
		page.locator("form[action$='/extension'] .btn").click();
		assertThat(page.locator(".flash")).isVisible();
		answered("office.1502", "decide-extension", "decision", "GRANT", null, null);
	}

	private void appliedFor() {
		answered("drafter.150203", "implement-item", "decision", "DONE", "text", "午间已有人值守。");
		answered("head.150203", "apply-acceptance", "decision", "APPLY", null, null);
	}

	/** On the page of a task: one choice, perhaps a text. */
	private void answered(String account, String kind, String choice, String value, String field, String text) {
		Page page = visitor(account).page();
		page.navigate("/tasks/" + task(kind));
		page.locator("#task input[name=" + choice + "][value=" + value + "]").check();
		if (field != null) {
			page.locator("#task [name=" + field + "]").fill(text);
		}
		page.locator(".decision-bar .btn-main").click();
		assertThat(page.locator(".flash")).isVisible();
	}

	private Page onPage(String account) {
		Page page = visitor(account).page();
		page.navigate("/rectification-items/" + item);
		return page;
	}

	private Visitor visitor(String account) {
		return visitors.computeIfAbsent(account, name -> Visitor.as(name, port));
	}

	private String task(String kind) {
		return tasks.openOf(item).stream().filter(task -> task.kind().equals(kind)).findFirst().orElseThrow().id();
	}

}
