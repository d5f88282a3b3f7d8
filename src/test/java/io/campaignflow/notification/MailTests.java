package io.campaignflow.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMailUtil;
import io.campaignflow.PostgresTest;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mails as they arrive at a server, with two dispatchers, with one that dies, at night.
 */
@PostgresTest
class MailTests extends WithMailServer {

	private static final Preferences NO_QUIET = new Preferences("zh", Pace.AT_ONCE, true, true, null, null, false,
			Set.of());

	@Autowired
	private Postman postman;

	@Autowired
	private Choices choices;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aTaskArrivesInThePersonsLanguageWithALinkToIt() throws MessagingException {
		reach(NotificationScene.FIRST_REVIEWER,
				new Preferences("en", Pace.AT_ONCE, true, true, null, null, false, Set.of()));
		String plan = scene().inReview();
		String title = scene().told(NotificationScene.FIRST_REVIEWER, plan).get(0).title();
		String notice = scene().told(NotificationScene.FIRST_REVIEWER, plan).get(0).id();
		assertThat(postman.run()).isEqualTo(1);
		MimeMessage mail = server.received().get(0);
		assertThat(mail.getRecipients(RecipientType.TO)[0])
			.hasToString(NotificationScene.FIRST_REVIEWER + "@example.org");
		assertThat(mail.getSubject()).startsWith("Your task “").contains(title);
		String parts = GreenMailUtil.getWholeMessage(mail);
		assertThat(parts).contains("text/plain").contains("text/html").contains("Auto-Submitted: auto-generated");
		assertThat(MailServer.text(mail)).contains("/notifications/" + notice).contains("/notifications/settings");
	}

	@Test
	void twoPostmenAtOnceSendEachLetterOnce() throws InterruptedException, ExecutionException {
		List<String> accounts = List.of("drafter.150203", "head.150203", "office.1502", "supervisor.1502.1",
				"office.15", "leading.15");
		accounts.forEach((account) -> reach(account, NO_QUIET));
		List<Notice> notices = accounts.stream()
			.flatMap((account) -> IntStream.range(0, 5).mapToObj((n) -> about(account, plan())))
			.toList();
		deliver(notices);
		ExecutorService nodes = Executors.newFixedThreadPool(3);
		try {
			Callable<Integer> node = postman::run;
			for (Future<Integer> sent : nodes.invokeAll(List.of(node, node, node))) {
				assertThat(sent.get()).isNotNegative();
			}
		}
		finally {
			nodes.shutdown();
		}
		postman.run();
		Set<String> ids = new HashSet<>();
		List<String> links = server.received().stream().flatMap((mail) -> {
			assertThat(ids.add(id(mail))).as("Message-ID only once").isTrue();
			return notices.stream().map(Notice::id).filter(MailServer.text(mail)::contains);
		}).toList();
		assertThat(links).containsExactlyInAnyOrderElementsOf(notices.stream().map(Notice::id).toList());
	}

	@Test
	void aNodeThatDiesBeforeItNotedTheSendingSendsUnderTheSameId() {
		reach(NotificationScene.DRAFTER, NO_QUIET);
		Notice notice = about(NotificationScene.DRAFTER, plan());
		deliver(List.of(notice));
		Post dying = new DyingPost(beans);
		Postman died = new Postman(dying, beans.getBean(NoticeRepository.class), beans.getBean(NoticeReader.class),
				beans.getBean(People.class), beans.getBean(PreferencesRepository.class),
				beans.getBean(MessageTexts.class), beans.getBean(Couriers.class));
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(died::run).withMessage("the node died");
		assertThat(server.received()).hasSize(1);
		assertThat(postman.run()).as("nobody else takes it while it may still be alive").isZero();
		jdbc.sql("update notification_delivery set due_at = ? where notification_id = ?")
			.params(Stored.time(Instant.now().minusSeconds(1)), notice.id())
			.update();
		assertThat(postman.run()).isEqualTo(1);
		assertThat(server.received().stream().map(MailTests::id).distinct()).hasSize(1);
		assertThat(postman.run()).isZero();
	}

	@Test
	void aServerThatIsAwayIsTriedAgainAndGivenUpAtLast() {
		server.stop();
		reach(NotificationScene.DRAFTER, NO_QUIET);
		Notice notice = about(NotificationScene.DRAFTER, plan());
		deliver(List.of(notice));
		FailedMessages failed = beans.getBean(FailedMessages.class);
		Actor admin = actor("admin");
		int before = failed.list(admin).size();
		for (int attempt = 0; failed.list(admin).size() == before; attempt++) {
			assertThat(attempt).isLessThan(10);
			postman.run();
			jdbc.sql("update notification_delivery set due_at = ? where notification_id = ? and state = 'WAITING'")
				.params(Stored.time(Instant.now().minusSeconds(1)), notice.id())
				.update();
		}
		Failure given = failed.list(admin).get(before);
		assertThat(given.account()).isEqualTo(NotificationScene.DRAFTER);
		assertThat(given.reason()).isEqualTo("MailSendException");
		server.start();
		failed.retry(admin, given.id());
		assertThat(postman.run()).isEqualTo(1);
		assertThat(server.received()).hasSize(1);
	}

	@Test
	void aDigestIsOneMailForManyAndLeavesOutWhatWasRead() {
		reach(NotificationScene.DRAFTER, NO_QUIET);
		List<Notice> notices = IntStream.range(0, 4).mapToObj((n) -> about(NotificationScene.DRAFTER, plan())).toList();
		deliver(notices);
		beans.getBean(Notifications.class).read(actor(NotificationScene.DRAFTER), notices.get(0).id());
		assertThat(postman.run()).isEqualTo(1);
		String mail = MailServer.text(server.received().get(0));
		assertThat(mail).doesNotContain(notices.get(0).id())
			.contains(notices.get(1).id(), notices.get(2).id(), notices.get(3).id());
	}

	@Test
	void atNightTheMailWaitsForTheMorning() {
		reach(NotificationScene.DRAFTER, Preferences.USUAL);
		Clock night = Clock.fixed(Instant.parse("2026-03-02T15:00:00Z"), beans.getBean(Clock.class).getZone());
		DeliveryPlan plan = new DeliveryPlan(beans.getBean(ContactRepository.class),
				beans.getBean(PreferencesRepository.class), beans.getBean(DeliveryRepository.class),
				beans.getBean(Couriers.class), beans.getBean(NotificationSettings.class),
				beans.getBean(io.campaignflow.shared.WorkingCalendar.class), night);
		Notice notice = about(NotificationScene.DRAFTER, plan());
		plan.plan(List.of(notice));
		assertThat(jdbc.sql("select due_at from notification_delivery where notification_id = ?")
			.param(notice.id())
			.query((row, n) -> Stored.instant(row, "due_at"))
			.single()).isEqualTo(Instant.parse("2026-03-02T23:30:00Z"));
	}

	@Test
	void whoMayNotSeeThePlanAnyMoreIsSentNothingOfIt() {
		reach("drafter.150204", NO_QUIET);
		deliver(List.of(about("drafter.150204", plan())));
		assertThat(postman.run()).isEqualTo(1);
		assertThat(server.received()).isEmpty();
		assertThat(postman.run()).isZero();
	}

	private NotificationScene scene() {
		return new NotificationScene(beans);
	}

	private String plan() {
		return scene().open();
	}

	private Actor actor(String account) {
		return scene().actor(account);
	}

	private void reach(String account, Preferences wishes) {
		beans.getBean(ContactRepository.class).save(Contact.mail(account, account + "@example.org", Instant.now()));
		choices.change(actor(account), wishes);
	}

	/** Told already, not by the dispatcher: a notice of our own. */
	private Notice about(String account, String plan) {
		Notice notice = new Notice(UUID.randomUUID().toString(), account, MessageKind.COPIED, "plan", plan, null,
				Details.by("office.15", "请看一看"), Instant.now(), false);
		beans.getBean(NoticeRepository.class).add(List.of(notice));
		return notice;
	}

	private void deliver(List<Notice> notices) {
		beans.getBean(DeliveryPlan.class).plan(notices);
	}

	private static String id(MimeMessage mail) {
		try {
			return mail.getMessageID();
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A post whose node dies between sending and noting it. */
	private static final class DyingPost extends Post {

		private final Post alive;

		DyingPost(ApplicationContext beans) {
			super(beans.getBean(ContactRepository.class), beans.getBean(DeliveryRepository.class),
					beans.getBean(Clock.class));
			this.alive = beans.getBean(Post.class);
		}

		@Override
		public List<Parcel> take() {
			return alive.take();
		}

		@Override
		public void sent(Parcel parcel) {
			throw new IllegalStateException("the node died");
		}

	}

}
