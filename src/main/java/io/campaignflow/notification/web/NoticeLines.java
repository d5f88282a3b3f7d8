package io.campaignflow.notification.web;

import io.campaignflow.notification.MessageTexts;
import io.campaignflow.notification.NoticeView;
import io.campaignflow.notification.web.NoticeLine.Subject;
import io.campaignflow.shared.Page;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts notices into words. */
@Component
class NoticeLines {

	private final MessageTexts texts;

	NoticeLines(MessageTexts texts) {
		this.texts = texts;
	}

	Page<NoticeLine> of(Page<NoticeView> notices, Locale locale) {
		return notices.map((notice) -> line(notice, locale));
	}

	private NoticeLine line(NoticeView notice, Locale locale) {
		Subject subject = notice.visible() ? new Subject(notice.subjectType(), notice.subjectId(), notice.title())
				: null;
		return new NoticeLine(notice.id(), notice.kind(), texts.kind(notice.kind(), locale),
				texts.sentence(notice, locale), subject, notice.taskId(),
				notice.visible() ? "/notifications/" + notice.id() : null, notice.at(), notice.read());
	}

}
