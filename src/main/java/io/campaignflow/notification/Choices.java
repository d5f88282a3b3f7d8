package io.campaignflow.notification;

import io.campaignflow.shared.Actor;
import java.time.LocalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people choose for themselves: which messages, where, when. */
@Service
@Transactional
public class Choices {

	private final PreferencesRepository preferences;

	private final NotificationSettings settings;

	Choices(PreferencesRepository preferences, NotificationSettings settings) {
		this.preferences = preferences;
		this.settings = settings;
	}

	/** When the digest of the morning goes out. */
	public LocalTime morning() {
		return settings.digest().morning();
	}

	/** When the digest of the afternoon goes out. */
	public LocalTime afternoon() {
		return settings.digest().afternoon();
	}

	@Transactional(readOnly = true)
	public Preferences of(Actor actor) {
		return preferences.of(actor.account());
	}

	/**
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything that cannot be
	 * meant
	 */
	public void change(Actor actor, Preferences chosen) {
		chosen.requireSound();
		preferences.save(actor.account(), chosen);
	}

}
