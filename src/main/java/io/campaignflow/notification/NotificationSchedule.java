package io.campaignflow.notification;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When each node looks after messages: nobody is woken by a decision, so that decisions
 * pay nothing for it.
 */
@Component
@ConditionalOnProperty(name = "campaignflow.notification.dispatch", matchIfMissing = true)
class NotificationSchedule {

	/** Messages are kept for half a year, as the history of processes is. */
	private static final Duration KEPT = Duration.ofDays(180);

	private final Dispatcher dispatcher;

	private final Postman postman;

	private final NoticeRepository notices;

	private final Clock clock;

	NotificationSchedule(Dispatcher dispatcher, Postman postman, NoticeRepository notices, Clock clock) {
		this.dispatcher = dispatcher;
		this.postman = postman;
		this.notices = notices;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1S")
	void tell() {
		dispatcher.run();
	}

	@Scheduled(fixedDelayString = "PT5S")
	void send() {
		postman.run();
	}

	@Scheduled(cron = "0 41 3 * * *")
	void forgetOld() {
		notices.forgetBefore(clock.instant().minus(KEPT));
	}

}
