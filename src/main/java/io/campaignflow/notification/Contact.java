package io.campaignflow.notification;

import java.time.Instant;

/**
 * Where a person is reached outside: a mail address whose owner answered, or a robot of
 * their chat. Of a robot {@code address} is what stands before the query; its query,
 * {@code robotKey}, and its {@code secret} are sealed by {@link RobotKeys}. For mail
 * these and {@code robot} are null. Never printed whole.
 */
record Contact(String account, Channel channel, RobotKind robot, String address, String robotKey, String secret,
		Instant confirmedAt) {

	static Contact mail(String account, String address, Instant confirmedAt) {
		return new Contact(account, Channel.MAIL, null, address, null, null, confirmedAt);
	}

	@Override
	public String toString() {
		return "Contact[" + account + ", " + channel + "]";
	}

}
