package io.campaignflow.notification;

import io.campaignflow.notification.Letter.Line;
import io.campaignflow.notification.Post.Parcel;
import io.campaignflow.organisation.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes and sends the letters that are due, on every node. What was read meanwhile, or
 * may not be seen any more, is left out; a letter of which nothing is left is not sent.
 */
@Component
class Postman {

	private static final Logger log = LoggerFactory.getLogger(Postman.class);

	private final Post post;

	private final NoticeRepository notices;

	private final NoticeReader reader;

	private final People people;

	private final PreferencesRepository preferences;

	private final MessageTexts texts;

	private final Couriers couriers;

	Postman(Post post, NoticeRepository notices, NoticeReader reader, People people, PreferencesRepository preferences,
			MessageTexts texts, Couriers couriers) {
		this.post = post;
		this.notices = notices;
		this.reader = reader;
		this.people = people;
		this.preferences = preferences;
		this.texts = texts;
		this.couriers = couriers;
	}

	/** Works until nothing is due that it could take; gives how many letters it took. */
	int run() {
		int all = 0;
		for (List<Parcel> taken = post.take(); !taken.isEmpty(); taken = post.take()) {
			taken.forEach(this::send);
			all += taken.size();
		}
		return all;
	}

	private void send(Parcel parcel) {
		boolean written;
		try {
			Optional<Letter> letter = write(parcel);
			letter.ifPresent((each) -> couriers.of(parcel.to().channel()).send(parcel.to(), each));
			written = letter.isPresent();
		}
		catch (Undeliverable ex) {
			log.warn("Letter {} to {} by {} failed: {}", parcel.letterId(), parcel.to().account(),
					parcel.to().channel(), ex.getMessage());
			post.failed(parcel, ex.getMessage());
			return;
		}
		catch (RuntimeException ex) {
			log.error("Letter {} to {} could not be written", parcel.letterId(), parcel.to().account(), ex);
			post.failed(parcel, ex.getClass().getSimpleName());
			return;
		}
		if (written) {
			post.sent(parcel);
		}
		else {
			post.dropped(parcel);
		}
	}

	private Optional<Letter> write(Parcel parcel) {
		List<Notice> unread = notices.findAll(parcel.noticeIds()).stream().filter((notice) -> !notice.read()).toList();
		Locale locale = Locale.forLanguageTag(preferences.of(parcel.to().account()).language());
		List<Line> lines = people.actor(parcel.to().account())
			.map((actor) -> reader.read(actor, unread))
			.orElse(List.of())
			.stream()
			.filter(NoticeView::visible)
			.map((notice) -> line(notice, locale))
			.toList();
		return lines.isEmpty() ? Optional.empty()
				: Optional.of(new Letter(parcel.letterId(), subject(lines, locale), lines, locale));
	}

	private Line line(NoticeView notice, Locale locale) {
		return new Line(texts.kind(notice.kind(), locale), texts.sentence(notice, locale),
				"/notifications/" + notice.id(), notice.taskId() == null ? notice.page() : "/tasks/" + notice.taskId());
	}

	private String subject(List<Line> lines, Locale locale) {
		return lines.size() == 1 ? lines.get(0).text() : texts.said("notification.digest", locale, lines.size());
	}

}
