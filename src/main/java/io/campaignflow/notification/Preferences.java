package io.campaignflow.notification;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a person wants to be told outside the product; inside they are told everything.
 * {@code language} is {@code zh} or {@code en}; {@code morning} and {@code afternoon} are
 * the hours of a digest; between {@code quietFrom} and {@code quietUntil} (both null:
 * never), and on days that are no working days where {@code quietOnRestDays} is set,
 * nothing is sent; {@code muted} is what they do not want.
 */
public record Preferences(String language, Pace pace, boolean morning, boolean afternoon, LocalTime quietFrom,
		LocalTime quietUntil, boolean quietOnRestDays, Set<Muted> muted) {

	/** What holds for somebody who chose nothing. */
	public static final Preferences USUAL = new Preferences("zh", Pace.AT_ONCE, true, true, LocalTime.of(21, 0),
			LocalTime.of(7, 30), false, Set.of());

	private static final Set<String> LANGUAGES = Set.of("zh", "en");

	public Preferences {
		quietFrom = minutes(quietFrom);
		quietUntil = minutes(quietUntil);
		muted = (muted == null) ? Set.of() : Set.copyOf(muted);
	}

	/** A kind of message that is not wanted on a channel. */
	public record Muted(MessageKind kind, Channel channel) {

		public Muted {
			if (kind == null || channel == null) {
				throw new BusinessRuleViolation("notification-muted");
			}
		}

	}

	public boolean wants(MessageKind kind, Channel channel) {
		return !muted.contains(new Muted(kind, channel));
	}

	/**
	 * @throws BusinessRuleViolation with everything that cannot be meant
	 */
	void requireSound() {
		List<Violation> faults = new ArrayList<>();
		if (language == null || !LANGUAGES.contains(language)) {
			faults.add(Violation.of("language", "notification-language"));
		}
		if (pace == null) {
			faults.add(Violation.of("pace", "notification-pace"));
		}
		if (pace == Pace.DIGEST && !morning && !afternoon) {
			faults.add(Violation.of("morning", "notification-digest-hours"));
		}
		if ((quietFrom == null) != (quietUntil == null)) {
			faults.add(Violation.of("quietFrom", "notification-quiet-both"));
		}
		else if (quietFrom != null && quietFrom.equals(quietUntil)) {
			faults.add(Violation.of("quietFrom", "notification-quiet-same"));
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("notification-preferences", faults);
		}
	}

	private static LocalTime minutes(LocalTime time) {
		return (time == null) ? null : time.truncatedTo(ChronoUnit.MINUTES);
	}

}
