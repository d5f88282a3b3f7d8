package io.campaignflow.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * A mail server the product sends to while a test runs; nothing waits to be sent when it
 * starts.
 */
final class MailServer {

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final JavaMailSenderImpl sender;

	private MailServer(JavaMailSenderImpl sender) {
		this.sender = sender;
	}

	static MailServer empty(ApplicationContext beans) {
		JdbcClient jdbc = beans.getBean(JdbcClient.class);
		jdbc.sql("delete from notification_delivery").update();
		jdbc.sql("delete from notification_contact").update();
		jdbc.sql("delete from mail_confirmation").update();
		MailServer server = new MailServer(beans.getBean(JavaMailSenderImpl.class));
		server.start();
		return server;
	}

	void start() {
		server.start();
		sender.setPort(server.getSmtp().getPort());
	}

	/** Away for a while, at the same address. */
	void stop() {
		server.stop();
	}

	/** For good: nothing of what comes later is sent to it. */
	void hangUp() {
		sender.setPort(1);
		server.stop();
	}

	List<MimeMessage> received() {
		return List.of(server.getReceivedMessages());
	}

	/** The plain part, decoded. */
	static String text(MimeMessage mail) {
		try {
			Multipart mixed = (Multipart) mail.getContent();
			Multipart related = (Multipart) mixed.getBodyPart(0).getContent();
			Multipart alternative = (Multipart) related.getBodyPart(0).getContent();
			return (String) alternative.getBodyPart(0).getContent();
		}
		catch (MessagingException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
