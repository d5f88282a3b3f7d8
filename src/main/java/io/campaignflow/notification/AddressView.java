package io.campaignflow.notification;

/**
 * A person's own addresses, as they may see them: {@code mail} is confirmed,
 * {@code pendingMail} waits for its owner's answer (each null where there is none);
 * {@code robotAddress} is without its key, {@code robotSigned} says whether it has a
 * secret. The channels are open where the operator opened them.
 */
public record AddressView(boolean mailOpen, String mail, String pendingMail, boolean robotOpen, RobotKind robot,
		String robotAddress, boolean robotSigned) {
}
