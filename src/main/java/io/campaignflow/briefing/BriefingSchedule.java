package io.campaignflow.briefing;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When each node looks who is due. */
@Component
@ConditionalOnProperty(name = "campaignflow.notification.dispatch", matchIfMissing = true)
class BriefingSchedule {

	private final BriefingRound round;

	BriefingSchedule(BriefingRound round) {
		this.round = round;
	}

	@Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
	void tell() {
		round.run();
	}

}
