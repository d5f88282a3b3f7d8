package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a message calls the step of a task, in both languages. */
class MessageTextsTests {

	private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

	@Test
	void aStepIsCalledByItsNameInTheReadersLanguage() {
		NoticeView notice = notice(new Details("office.15", "review-plan", "初审", "First review", null, null));
		assertThat(texts().sentence(notice, Locale.SIMPLIFIED_CHINESE)).contains("初审").doesNotContain("First review");
		assertThat(texts().sentence(notice, Locale.ENGLISH)).contains("First review").doesNotContain("初审");
	}

	@Test
	void aStepWithoutAnEnglishNameKeepsItsChineseOne() {
		NoticeView notice = notice(new Details("office.15", "review-plan", "初审", null, null));
		assertThat(texts().sentence(notice, Locale.ENGLISH)).contains("初审");
	}

	private static NoticeView notice(Details details) {
		return new NoticeView("n", MessageKind.TASK, "plan", "p", "方案", "/plans/p", "t", details, "某同志", NOW, false);
	}

	private static MessageTexts texts() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/notification", "messages/workflow", "messages/web");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new MessageTexts(messages, Clock.systemUTC());
	}

}
