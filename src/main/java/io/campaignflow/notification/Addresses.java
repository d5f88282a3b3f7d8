package io.campaignflow.notification;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where people are reached outside, given by each for themselves. A mail address counts
 * only once its owner opened the link sent to it; a robot only where the operator allows
 * its address.
 */
@Service
@Transactional
public class Addresses {

	private static final int LONGEST_SECRET = 200;

	private static final int SHOWN = 4;

	private final ContactRepository contacts;

	private final MailConfirmations confirmations;

	private final DeliveryRepository deliveries;

	private final Couriers couriers;

	private final RobotAddresses robots;

	private final Clock clock;

	Addresses(ContactRepository contacts, MailConfirmations confirmations, DeliveryRepository deliveries,
			Couriers couriers, RobotAddresses robots, Clock clock) {
		this.contacts = contacts;
		this.confirmations = confirmations;
		this.deliveries = deliveries;
		this.couriers = couriers;
		this.robots = robots;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public AddressView of(Actor actor) {
		Optional<Contact> mail = contacts.find(actor.account(), Channel.MAIL);
		Optional<Contact> robot = contacts.find(actor.account(), Channel.ROBOT);
		return new AddressView(couriers.isOpen(Channel.MAIL), mail.map(Contact::address).orElse(null),
				confirmations.pending(actor.account()).orElse(null), couriers.isOpen(Channel.ROBOT),
				robot.map(Contact::robot).orElse(null), robot.map((contact) -> masked(contact.address())).orElse(null),
				robot.map((contact) -> contact.secret() != null).orElse(false));
	}

	/**
	 * The link was opened by the person who asked for it.
	 * @throws BusinessRuleViolation where it is not theirs or too old
	 */
	public void confirmMail(Actor actor, String token) {
		String address = confirmations.confirm(actor.account(), token);
		contacts.save(new Contact(actor.account(), Channel.MAIL, null, address, null, clock.instant()));
	}

	/**
	 * @param secret signs calls to a DingTalk robot; may be empty
	 * @throws BusinessRuleViolation where the address is none the operator allows
	 */
	public void setRobot(Actor actor, RobotKind robot, String address, String secret) {
		if (robot == null) {
			throw new BusinessRuleViolation("robot-kind");
		}
		String allowed = robots.allowed(address)
			.orElseThrow(() -> new BusinessRuleViolation("robot-address"))
			.toString();
		if (secret != null && secret.length() > LONGEST_SECRET) {
			throw new BusinessRuleViolation("robot-secret", LONGEST_SECRET);
		}
		String kept = (secret == null || secret.isBlank()) ? null : secret.strip();
		contacts.save(new Contact(actor.account(), Channel.ROBOT, robot, allowed, kept, clock.instant()));
	}

	/** Nothing is sent there any more, what waited neither. */
	public void remove(Actor actor, Channel channel) {
		contacts.remove(actor.account(), channel);
		deliveries.drop(actor.account(), channel);
		if (channel == Channel.MAIL) {
			confirmations.forget(actor.account());
		}
	}

	/** Host and the last characters: enough to know it again, not to use it. */
	private static String masked(String address) {
		int query = address.indexOf('?');
		return address.substring(0, query) + "?…" + address.substring(Math.max(query + 1, address.length() - SHOWN));
	}

}
