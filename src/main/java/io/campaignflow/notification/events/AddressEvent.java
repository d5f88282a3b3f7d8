package io.campaignflow.notification.events;

import io.campaignflow.shared.DomainEvent;

/**
 * What happens to the addresses a person is told at outside the product. No address
 * stands here whole, and no key.
 */
public sealed interface AddressEvent extends DomainEvent {

	/** Whose address. */
	String account();

	@Override
	default String subjectType() {
		return "organisation";
	}

	@Override
	default String subjectId() {
		return "person:" + account();
	}

	/** The owner of a mail address answered: messages go there from now on. */
	record MailAddressConfirmed(String account, String address, String actor) implements AddressEvent {
	}

	/** Messages go to a chat robot from now on. */
	record RobotSet(String account, String robot, String actor) implements AddressEvent {
	}

	/** Nothing is sent on this channel any more. */
	record AddressRemoved(String account, String channel, String actor) implements AddressEvent {
	}

}
