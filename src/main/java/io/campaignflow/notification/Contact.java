package io.campaignflow.notification;

import java.time.Instant;

/**
 * Where a person is reached outside: a mail address whose owner answered, or a robot of
 * their chat. {@code robot} and {@code secret} are null for mail. Never printed whole.
 */
record Contact(String account, Channel channel, RobotKind robot, String address, String secret, Instant confirmedAt) {

	@Override
	public String toString() {
		return "Contact[" + account + ", " + channel + "]";
	}

}
