package io.campaignflow.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * People at Camunda Tasklist: a task opened, claimed, filled in and completed by clicks.
 */
final class TasklistDesk {

	/** Tasklist loads megabytes of script before it draws. */
	private static final LocatorAssertions.IsVisibleOptions PATIENTLY = new LocatorAssertions.IsVisibleOptions()
		.setTimeout(180_000);

	private static final Page.WaitForURLOptions PATIENTLY_TOO = new Page.WaitForURLOptions().setTimeout(180_000);

	/** Of accounts that a test makes. */
	static final String PASSWORD = "clicks-in-tasklist-2026";

	private final Tasks tasks;

	private final int port;

	private final Map<String, Page> pages = new HashMap<>();

	private final Set<String> made = new HashSet<>();

	TasklistDesk(Tasks tasks, int port) {
		this.tasks = tasks;
		this.port = port;
	}

	/** The form of the subject's open task of this kind, before somebody who has it. */
	Form open(String account, String subject, String kind) {
		WorkItem task = tasks.openOf(subject)
			.stream()
			.filter(one -> one.kind().equals(kind))
			.filter(one -> one.assignee() == null || one.assignee().equals(account))
			.findFirst()
			.orElseThrow(() -> new AssertionError("no task " + kind + " but " + tasks.openOf(subject)));
		Page page = pages.computeIfAbsent(account, who -> signedIn(who));
		page.navigate("about:blank");
		page.navigate("/camunda/app/tasklist/default/");
		page.waitForURL(url -> url.contains("filter="), PATIENTLY_TOO);
		page.navigate(page.url() + "&task=" + task.id());
		assertThat(page.locator(".fjs-form")).isVisible(PATIENTLY);
		if (task.assignee() == null) {
			page.locator(".claim-task, [ng-click*=claim]").first().click();
			assertThat(page.locator("[ng-click='complete()']")).isEnabled();
		}
		return new Form(page, tasks, subject, task);
	}

	/** People made for a test have the password they were made with. */
	private Page signedIn(String account) {
		return (made.contains(account) ? Visitor.as(account, PASSWORD, port) : Visitor.as(account, port)).page();
	}

	/** Somebody with an account of their own for this test. */
	TasklistDesk knowing(String... accounts) {
		made.addAll(List.of(accounts));
		return this;
	}

	/** The form at hand. */
	record Form(Page page, Tasks tasks, String subject, WorkItem task) {

		Form choose(String label) {
			page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().check();
			return this;
		}

		Form fill(String label, String text) {
			field(label).locator("input, textarea").first().fill(text);
			return this;
		}

		/** A day is typed as the field shows it. */
		Form day(String label, String text) {
			Locator input = field(label).locator("input").first();
			input.fill(text);
			input.press("Enter");
			return this;
		}

		/** One of a select. */
		Form pick(String label, String option) {
			field(label).locator(".fjs-input-group").first().click();
			page.locator(".fjs-dropdownlist-item").getByText(option).first().click();
			return this;
		}

		private Locator field(String label) {
			return page
				.locator(".fjs-form-field",
						new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*\\*?")))
				.first();
		}

		/** What the form shows of its subject. */
		Form says(String... sentences) {
			for (String sentence : sentences) {
				assertThat(page.locator(".fjs-form")).containsText(sentence);
			}
			return this;
		}

		Form saysNothingOf(String words) {
			assertThat(page.locator(".fjs-form")).not().containsText(words);
			return this;
		}

		/** Also what form-js says by itself. */
		Form speaksChinese() {
			assertThat(page.locator(".fjs-form").getByText("添加一行").first()).isVisible();
			assertThat(page.locator(".fjs-form")).not().containsText("Add new");
			assertThat(page.locator(".fjs-form")).not().containsText("Select");
			return this;
		}

		Form shown(String name) {
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target/screenshots/tasklist-" + name + ".png")));
			return this;
		}

		/** The form knows by itself, in Chinese, and does not let go. */
		Form saysByItself(String sentence) {
			assertThat(page.locator(".fjs-form").getByText(sentence).first()).isVisible();
			assertThat(page.locator("[ng-click='complete()']")).isDisabled();
			return this;
		}

		/** The server says no, in our words, and the task is still there. */
		Form isRefused(String sentence) {
			complete();
			Locator said = page.locator(".notifications .alert").last();
			assertThat(said).containsText(sentence);
			said.locator(".close:visible").last().click();
			org.assertj.core.api.Assertions.assertThat(tasks.openOf(subject))
				.extracting(WorkItem::id)
				.contains(task.id());
			return this;
		}

		void isAccepted() {
			complete();
			page.waitForCondition(() -> tasks.openOf(subject).stream().map(WorkItem::id).noneMatch(task.id()::equals));
		}

		/** What is being typed is left first: the form grows and shrinks as it is. */
		private void complete() {
			page.evaluate("document.activeElement.blur()");
			page.waitForResponse(answer -> answer.url().endsWith("/submit-form"),
					() -> page.locator("[ng-click='complete()']").click());
		}

	}

}
