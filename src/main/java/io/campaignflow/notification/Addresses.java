package io.campaignflow.notification;

import io.campaignflow.notification.events.AddressEvent.AddressRemoved;
import io.campaignflow.notification.events.AddressEvent.MailAddressConfirmed;
import io.campaignflow.notification.events.AddressEvent.RobotSet;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
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

	private final ContactRepository contacts;

	private final MailConfirmations confirmations;

	private final DeliveryRepository deliveries;

	private final Couriers couriers;

	private final RobotAddresses robots;

	private final Clock clock;

	private final RobotKeys keys;

	private final ApplicationEventPublisher events;

	Addresses(ContactRepository contacts, MailConfirmations confirmations, DeliveryRepository deliveries,
			Couriers couriers, RobotAddresses robots, Clock clock, RobotKeys keys, ApplicationEventPublisher events) {
		this.contacts = contacts;
		this.confirmations = confirmations;
		this.deliveries = deliveries;
		this.couriers = couriers;
		this.robots = robots;
		this.clock = clock;
		this.keys = keys;
		this.events = events;
	}

	@Transactional(readOnly = true)
	public AddressView of(Actor actor) {
		Optional<Contact> mail = contacts.find(actor.account(), Channel.MAIL);
		Optional<Contact> robot = contacts.find(actor.account(), Channel.ROBOT);
		return new AddressView(couriers.isOpen(Channel.MAIL), mail.map(Contact::address).orElse(null),
				confirmations.pending(actor.account()).orElse(null), couriers.isOpen(Channel.ROBOT),
				robot.map(Contact::robot).orElse(null), robot.map(Contact::address).orElse(null),
				robot.map((contact) -> contact.secret() != null).orElse(false));
	}

	/**
	 * The link was opened by the person who asked for it.
	 * @throws BusinessRuleViolation where it is not theirs or too old
	 */
	public void confirmMail(Actor actor, String token) {
		String address = confirmations.confirm(actor.account(), token);
		contacts.save(Contact.mail(actor.account(), address, clock.instant()));
		events.publishEvent(new MailAddressConfirmed(actor.account(), masked(address), actor.account()));
	}

	/**
	 * @param secret signs calls to a DingTalk robot; may be empty
	 * @throws BusinessRuleViolation where the address is none the operator allows
	 */
	public void setRobot(Actor actor, RobotKind robot, String address, String secret) {
		if (robot == null) {
			throw new BusinessRuleViolation("robot-kind");
		}
		URI allowed = robots.allowed(address).orElseThrow(() -> new BusinessRuleViolation("robot-address"));
		if (secret != null && secret.length() > LONGEST_SECRET) {
			throw new BusinessRuleViolation("robot-secret", LONGEST_SECRET);
		}
		String kept = (secret == null || secret.isBlank()) ? null : secret.strip();
		String place = allowed.getScheme() + "://" + allowed.getRawAuthority() + allowed.getRawPath();
		contacts.save(new Contact(actor.account(), Channel.ROBOT, robot, place, keys.sealed(allowed.getRawQuery()),
				keys.sealed(kept), clock.instant()));
		events.publishEvent(new RobotSet(actor.account(), robot.name(), actor.account()));
	}

	/** Nothing is sent there any more, what waited neither. */
	public void remove(Actor actor, Channel channel) {
		if (contacts.remove(actor.account(), channel)) {
			events.publishEvent(new AddressRemoved(actor.account(), channel.name(), actor.account()));
		}
		deliveries.drop(actor.account(), channel);
		if (channel == Channel.MAIL) {
			confirmations.forget(actor.account());
		}
	}

	/** Enough to know it again in a record, not to write to it. */
	private static String masked(String mail) {
		return mail.charAt(0) + "***" + mail.substring(mail.indexOf('@'));
	}

}
