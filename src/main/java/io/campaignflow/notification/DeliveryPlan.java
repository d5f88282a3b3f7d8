package io.campaignflow.notification;

import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Decides what of that which people are told goes out to them as well, where and when: by
 * the address they gave and their choice.
 */
@Component
class DeliveryPlan {

	private final ContactRepository contacts;

	private final PreferencesRepository preferences;

	private final DeliveryRepository deliveries;

	private final Couriers couriers;

	private final DeliveryHours hours;

	private final Clock clock;

	DeliveryPlan(ContactRepository contacts, PreferencesRepository preferences, DeliveryRepository deliveries,
			Couriers couriers, NotificationSettings settings, WorkingCalendar calendar, Clock clock) {
		this.contacts = contacts;
		this.preferences = preferences;
		this.deliveries = deliveries;
		this.couriers = couriers;
		this.hours = new DeliveryHours(calendar, clock.getZone(), settings.digest().morning(),
				settings.digest().afternoon());
		this.clock = clock;
	}

	void plan(Collection<Notice> told) {
		Set<String> accounts = told.stream().map(Notice::account).collect(Collectors.toCollection(HashSet::new));
		Map<String, Set<Channel>> reached = new HashMap<>();
		contacts.of(accounts)
			.stream()
			.filter((contact) -> couriers.isOpen(contact.channel()))
			.forEach((contact) -> reached.computeIfAbsent(contact.account(), (account) -> new HashSet<>())
				.add(contact.channel()));
		Map<String, Preferences> chosen = preferences.of(reached.keySet());
		Instant now = clock.instant();
		List<Delivery> planned = told.stream()
			.flatMap((notice) -> reached.getOrDefault(notice.account(), Set.of())
				.stream()
				.filter((channel) -> wishes(chosen, notice).wants(notice.kind(), channel))
				.map((channel) -> new Delivery(notice.id(), channel, notice.account(),
						hours.next(notice.kind(), wishes(chosen, notice), now), null, 0)))
			.toList();
		deliveries.add(planned);
	}

	private static Preferences wishes(Map<String, Preferences> chosen, Notice notice) {
		return chosen.getOrDefault(notice.account(), Preferences.USUAL);
	}

}
