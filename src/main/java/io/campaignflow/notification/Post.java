package io.campaignflow.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts what is due for a person on a channel into one letter, and takes it for a while:
 * whoever took it sends it outside the transaction and says how it went. A letter of a
 * node that died is due again when its time is over, and goes out under the same id.
 */
@Component
class Post {

	/** How long a letter that was taken is nobody else's. */
	static final Duration TAKEN = Duration.ofMinutes(5);

	/** People whose letters are taken together. */
	static final int PEOPLE = 20;

	/** Notices of one letter. */
	static final int LONGEST = 50;

	private final ContactRepository contacts;

	private final DeliveryRepository deliveries;

	private final Clock clock;

	Post(ContactRepository contacts, DeliveryRepository deliveries, Clock clock) {
		this.contacts = contacts;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	/** What is to be sent: the notices of a letter, and how often it was tried before. */
	record Parcel(String letterId, Contact to, List<String> noticeIds, int attempts) {
	}

	@Transactional
	public List<Parcel> take() {
		Instant now = clock.instant();
		List<Parcel> parcels = new ArrayList<>();
		for (Contact contact : contacts.takeDue(now, PEOPLE)) {
			Map<String, List<Delivery>> letters = letters(deliveries.due(contact, now, LONGEST));
			letters.forEach((letter, of) -> parcels.add(taken(letter, contact, of, now)));
		}
		return parcels;
	}

	/** What was in a letter before stays in that letter; the rest makes a new one. */
	private static Map<String, List<Delivery>> letters(List<Delivery> due) {
		String fresh = UUID.randomUUID().toString();
		Map<String, List<Delivery>> letters = new LinkedHashMap<>();
		due.forEach((delivery) -> letters
			.computeIfAbsent((delivery.letterId() == null) ? fresh : delivery.letterId(), (id) -> new ArrayList<>())
			.add(delivery));
		return letters;
	}

	private Parcel taken(String letter, Contact contact, List<Delivery> of, Instant now) {
		List<String> notices = of.stream().map(Delivery::noticeId).toList();
		deliveries.take(letter, contact, notices, now.plus(TAKEN));
		return new Parcel(letter, contact, notices, of.get(0).attempts() + 1);
	}

	@Transactional
	public void sent(Parcel parcel) {
		deliveries.sent(parcel.letterId());
	}

	@Transactional
	public void dropped(Parcel parcel) {
		deliveries.dropped(parcel.letterId());
	}

	/** Tried again after a while, or given up. */
	@Transactional
	public void failed(Parcel parcel, String reason) {
		if (Backoff.isOver(parcel.attempts())) {
			deliveries.dead(parcel.letterId(), reason);
		}
		else {
			deliveries.again(parcel.letterId(), Backoff.next(parcel.attempts(), clock.instant()), reason);
		}
	}

}
