package io.campaignflow.notification;

/**
 * A letter could not be handed over; the message says why in words that may be shown and
 * logged: no address, no secret.
 */
class Undeliverable extends RuntimeException {

	Undeliverable(String reason) {
		super(reason);
	}

}
