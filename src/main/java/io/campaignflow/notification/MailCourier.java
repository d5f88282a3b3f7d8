package io.campaignflow.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Sends mail where the operator named a server ({@code spring.mail.host}); without one
 * the channel is closed. A letter sent twice bears the same Message-ID, by which mail
 * servers and readers know it for the same.
 */
@Component
class MailCourier implements Courier {

	/** A title must not begin a header of its own. */
	private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

	private final ObjectProvider<JavaMailSender> sender;

	private final SpringTemplateEngine templates;

	private final NotificationSettings settings;

	private final MessageTexts texts;

	MailCourier(ObjectProvider<JavaMailSender> sender, SpringTemplateEngine templates, NotificationSettings settings,
			MessageTexts texts) {
		this.sender = sender;
		this.templates = templates;
		this.settings = settings;
		this.texts = texts;
	}

	@Override
	public Channel channel() {
		return Channel.MAIL;
	}

	@Override
	public boolean isOpen() {
		return sender.getIfAvailable() != null;
	}

	@Override
	public void send(Contact to, Letter letter) {
		send(to.address(), letter);
	}

	/**
	 * @throws Undeliverable where the server did not take it
	 */
	void send(String address, Letter letter) {
		JavaMailSender server = sender.getIfAvailable();
		if (server == null) {
			throw new Undeliverable("no mail server is configured");
		}
		try {
			server.send(message(address, letter));
		}
		catch (MailException | MessagingException ex) {
			throw new Undeliverable(ex.getClass().getSimpleName());
		}
	}

	private MimeMessage message(String address, Letter letter) throws MessagingException {
		MimeMessage message = new Numbered(letter.id(), settings.mailFrom());
		MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
		helper.setFrom(settings.mailFrom());
		helper.setTo(address);
		helper.setSubject(CONTROLS.matcher(letter.subject()).replaceAll(" "));
		helper.setText(plain(letter), html(letter));
		message.setHeader("Auto-Submitted", "auto-generated");
		return message;
	}

	private String html(Letter letter) {
		List<Map<String, String>> lines = letter.lines()
			.stream()
			.map((line) -> Map.of("kind", line.kind(), "text", line.text(), "link", settings.link(line.path())))
			.toList();
		return templates.process("notification/mail", new Context(letter.locale(),
				Map.of("lines", lines, "settings", settings.link("/notifications/settings"))));
	}

	private String plain(Letter letter) {
		StringBuilder text = new StringBuilder(texts.said("notification.mail.greeting", letter.locale()))
			.append("\n\n");
		letter.lines()
			.forEach((line) -> text.append("• ")
				.append(line.text())
				.append("\n  ")
				.append(settings.link(line.path()))
				.append("\n\n"));
		return text.append(texts.said("notification.mail.why", letter.locale()))
			.append("\n")
			.append(settings.link("/notifications/settings"))
			.append("\n")
			.toString();
	}

	/** A mail that keeps the id it was given. */
	private static final class Numbered extends MimeMessage {

		private final String id;

		Numbered(String id, String from) {
			super((Session) null);
			this.id = "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">";
		}

		@Override
		protected void updateMessageID() throws MessagingException {
			setHeader("Message-ID", id);
		}

	}

}
