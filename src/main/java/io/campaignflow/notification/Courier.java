package io.campaignflow.notification;

/** Hands letters over to people on one channel. */
interface Courier {

	Channel channel();

	/** Whether the operator has opened the channel. */
	boolean isOpen();

	/**
	 * @throws Undeliverable where it could not be handed over
	 */
	void send(Contact to, Letter letter);

}
