package io.campaignflow.notification;

import io.campaignflow.notification.Letter.Line;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the owner of a mail address whether the person who gave it is they. */
@Service
public class MailOwnership {

	private static final Logger log = LoggerFactory.getLogger(MailOwnership.class);

	private static final int LONGEST = 254;

	/** One plain address: what mail servers in offices give out, and nothing clever. */
	private static final Pattern ADDRESS = Pattern
		.compile("[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,62}[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

	private final SecureRandom random = new SecureRandom();

	private final MailConfirmations confirmations;

	private final MailCourier mail;

	private final MessageTexts texts;

	private final TransactionTemplate transaction;

	MailOwnership(MailConfirmations confirmations, MailCourier mail, MessageTexts texts,
			TransactionTemplate transaction) {
		this.confirmations = confirmations;
		this.mail = mail;
		this.texts = texts;
		this.transaction = transaction;
	}

	/**
	 * Sends a link that only the owner of the address can open, and only signed in as the
	 * person who asked.
	 * @throws BusinessRuleViolation where it is no address, was asked too often, or the
	 * mail could not be handed over
	 */
	public void ask(Actor actor, String address, Locale locale) {
		if (!mail.isOpen()) {
			throw new BusinessRuleViolation("mail-closed");
		}
		String wanted = (address == null) ? "" : address.strip();
		if (wanted.length() > LONGEST || !ADDRESS.matcher(wanted).matches()) {
			throw new BusinessRuleViolation("mail-address");
		}
		String token = token();
		transaction.executeWithoutResult((status) -> confirmations.begin(actor.account(), wanted, token));
		send(actor, wanted, token, locale);
	}

	private void send(Actor actor, String address, String token, Locale locale) {
		String path = "/notifications/mail-confirmation?token=" + token;
		Letter letter = new Letter(UUID.randomUUID().toString(), texts.said("notification.confirm.subject", locale),
				List.of(new Line("", texts.said("notification.confirm.text", locale, actor.account()), path, path)),
				locale);
		try {
			mail.send(address, letter);
		}
		catch (Undeliverable ex) {
			log.warn("The mail that asks {} to confirm an address failed: {}", actor.account(), ex.getMessage());
			throw new BusinessRuleViolation("mail-not-sent");
		}
	}

	private String token() {
		byte[] secret = new byte[32];
		random.nextBytes(secret);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

}
