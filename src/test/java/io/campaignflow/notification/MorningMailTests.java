package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.campaignflow.PostgresTest;
import io.campaignflow.briefing.MorningScene;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** The figures of the morning as a mail, read by its receiver. */
@PostgresTest
class MorningMailTests {

	private static final String LEADER = "leading.1502";

	private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	@Autowired
	private AutowireCapableBeanFactory factory;

	@Autowired
	private ContactRepository contacts;

	@Autowired
	private JavaMailSenderImpl sender;

	@Autowired
	private Dispatcher dispatcher;

	@Autowired
	private Postman postman;

	@Autowired
	private Choices choices;

	@Autowired
	private People people;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void listen() {
		jdbc.sql("delete from notification_delivery").update();
		jdbc.sql("delete from notification_contact").update();
		server.start();
		sender.setPort(server.getSmtp().getPort());
	}

	@AfterEach
	void hangUp() {
		sender.setPort(1);
		server.stop();
		jdbc.sql("delete from notification_contact").update();
	}

	@Test
	void itArrivesOnceWithTheFiguresAndLeadsToTheWallChart() throws Exception {
		Actor leader = people.actor(LEADER).orElseThrow();
		contacts.save(Contact.mail(LEADER, "leading@example.org", Instant.now()));
		choices.change(leader, new Preferences("zh", Pace.AT_ONCE, true, true, null, null, false, Set.of()));
		MorningScene morning = factory.createBean(MorningScene.class);
		morning.wants(leader);
		dispatcher.run();
		jdbc.sql("delete from notification_delivery").update();
		morning.tell(LEADER);
		morning.tell(LEADER);
		dispatcher.run();
		postman.run();
		postman.run();
		morning.wantsNoMore(leader);
		assertThat(server.getReceivedMessages()).singleElement()
			.satisfies(mail -> assertThat(mail.getSubject()).startsWith("包头市晨报").contains("您有待办"));
		String notice = jdbc.sql("select id from notification where account = ? and kind = 'BRIEFING'")
			.param(LEADER)
			.query(String.class)
			.single();
		assertThat(GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0])).contains(notice);
	}

}
