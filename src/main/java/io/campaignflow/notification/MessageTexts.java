package io.campaignflow.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says notices in a language, the same everywhere: on pages, in mails, in chats. */
@Component
public class MessageTexts {

	private final MessageSource messages;

	private final Clock clock;

	MessageTexts(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	/** The whole notice in a sentence. */
	public String sentence(NoticeView notice, Locale locale) {
		if (!notice.visible()) {
			return said("notification.hidden", locale);
		}
		Details details = notice.details();
		String sentence = said("notification.text." + notice.kind(), locale, notice.title(), who(notice, locale),
				step(details, locale));
		String with = details.text() == null ? sentence
				: sentence + said("notification.with." + notice.kind(), locale, details.text());
		return details.due() == null ? with : with + said("notification.due", locale, day(details.due(), locale));
	}

	/** What kind of notice it is, in a word. */
	public String kind(MessageKind kind, Locale locale) {
		return said("MessageKind." + kind, locale);
	}

	String said(String key, Locale locale, Object... values) {
		return messages.getMessage(key, values, locale);
	}

	private String who(NoticeView notice, Locale locale) {
		return notice.actorName() == null ? said("notification.system", locale) : notice.actorName();
	}

	/** The step by its name, else the task by the name of its form. */
	private String step(Details details, Locale locale) {
		if (details.step() != null && !details.step().isBlank()) {
			boolean english = "en".equals(locale.getLanguage()) && details.stepEn() != null
					&& !details.stepEn().isBlank();
			return english ? details.stepEn() : details.step();
		}
		return details.task() == null ? said("notification.task", locale) : messages
			.getMessage("workflow.kind." + details.task(), null, said("notification.task", locale), locale);
	}

	private String day(Instant due, Locale locale) {
		return DateTimeFormatter.ofPattern(said("web.format.day", locale), locale).format(due.atZone(clock.getZone()));
	}

}
