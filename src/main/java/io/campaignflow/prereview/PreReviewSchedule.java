package io.campaignflow.prereview;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When each node looks for submitted texts: submissions wait for nothing. */
@Component
@ConditionalOnProperty(name = "campaignflow.pre-review.work", matchIfMissing = true)
class PreReviewSchedule {

	private final PreReviewWork work;

	PreReviewSchedule(PreReviewWork work) {
		this.work = work;
	}

	@Scheduled(fixedDelayString = "PT1S")
	void work() {
		work.run();
	}

}
