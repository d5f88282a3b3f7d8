package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.PostgresTest;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An address for mails counts once its owner answered, and nobody is asked too often.
 */
@PostgresTest
class MailConfirmationTests extends WithMailServer {

	private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

	@Autowired
	private Addresses addresses;

	@Autowired
	private MailOwnership ownership;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void anAddressCountsOnceItsOwnerAnswered() throws MessagingException {
		Actor drafter = scene().actor(NotificationScene.DRAFTER);
		ownership.ask(drafter, " zhang@example.org ", Locale.SIMPLIFIED_CHINESE);
		assertThat(addresses.of(drafter).mail()).isNull();
		assertThat(addresses.of(drafter).pendingMail()).isEqualTo("zhang@example.org");
		String token = token();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> addresses.confirmMail(scene().actor(NotificationScene.HEAD), token));
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> addresses.confirmMail(drafter, token + "x"));
		addresses.confirmMail(drafter, token);
		assertThat(jdbc.sql("select detail from audit_entry where action = 'MailAddressConfirmed' and subject_id = ?")
			.param("person:" + drafter.account())
			.query(String.class)
			.list()).isNotEmpty().allSatisfy((detail) -> assertThat(detail).contains("***@"));
		assertThat(addresses.of(drafter).mail()).isEqualTo("zhang@example.org");
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> addresses.confirmMail(drafter, token));
		assertThat(jdbc.sql("select count(*) from mail_confirmation where token_hash = ?")
			.param(token)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void nobodyIsFloodedWithConfirmations() {
		Actor drafter = scene().actor(NotificationScene.DRAFTER);
		ownership.ask(drafter, "zhang@example.org", Locale.ENGLISH);
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> ownership.ask(drafter, "li@example.org", Locale.ENGLISH))
			.satisfies((refused) -> assertThat(refused.code()).isEqualTo("mail-confirmation-often"));
		assertThat(server.received()).hasSize(1);
	}

	@Test
	void whatIsNoAddressIsRefused() {
		Actor drafter = scene().actor(NotificationScene.DRAFTER);
		for (String wrong : Arrays.asList(null, "", "zhang", "a@b", "a@b.c\r\nBcc: x@y.z", "a@b.cn,c@d.cn", "<a@b.cn>",
				"a b@c.cn", "x".repeat(300) + "@b.cn", "a@[127.0.0.1]", "\"a\"@b.cn")) {
			assertThatExceptionOfType(BusinessRuleViolation.class).as(wrong)
				.isThrownBy(() -> ownership.ask(drafter, wrong, Locale.ENGLISH));
		}
		assertThat(server.received()).isEmpty();
	}

	private NotificationScene scene() {
		return new NotificationScene(beans);
	}

	private String token() {
		Matcher token = TOKEN.matcher(MailServer.text(server.received().get(0)));
		assertThat(token.find()).isTrue();
		return token.group(1);
	}

}
