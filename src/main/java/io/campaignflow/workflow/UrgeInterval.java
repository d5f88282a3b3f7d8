package io.campaignflow.workflow;

import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.shared.BusinessRuleViolation;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long after an urge (催办) nobody may urge the same again: the setting
 * {@code campaignflow.urge-interval-hours}, in working hours and whoever urges, so that
 * nobody is drowned.
 */
@Component
public class UrgeInterval {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final WorkingTime time;

	private final Clock clock;

	private final Duration length;

	UrgeInterval(WorkingTime time, Clock clock, @Value("${campaignflow.urge-interval-hours:4}") int hours) {
		this.time = time;
		this.clock = clock;
		this.length = Duration.ofHours(hours);
	}

	/** From when on it may be urged again. */
	Instant endsAfter(Instant urged) {
		return time.after(urged, length);
	}

	/**
	 * @param urged the last time; null where it never was
	 * @throws BusinessRuleViolation where that is too short ago, with when it may be
	 * again
	 */
	public void requireOver(Instant urged) {
		if (urged != null && clock.instant().isBefore(endsAfter(urged))) {
			throw tooSoon(urged);
		}
	}

	BusinessRuleViolation tooSoon(Instant urged) {
		return new BusinessRuleViolation("urge-too-soon", MOMENT.format(endsAfter(urged).atZone(clock.getZone())));
	}

}
