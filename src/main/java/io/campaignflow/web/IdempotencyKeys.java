package io.campaignflow.web;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * A writing call is executed once under its key: a repeat gets the first answer. Refusals
 * and failures are not kept, for they changed nothing. Keys are forgotten after
 * {@link #KEPT}.
 */
@Service
class IdempotencyKeys {

	static final Duration KEPT = Duration.ofHours(24);

	private final IdempotencyKeyRepository keys;

	private final Clock clock;

	IdempotencyKeys(IdempotencyKeyRepository keys, Clock clock) {
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * The answer to repeat; empty where this call is the first.
	 * @throws BusinessRuleViolation where the key stands for another request
	 * @throws Conflict where the first call is still under way
	 */
	Optional<KeptAnswer> begin(KeyedCall call) {
		if (keys.reserve(call, clock.instant())) {
			return Optional.empty();
		}
		KeptAnswer first = keys.find(call).orElseThrow(() -> new Conflict("idempotency-key-under-way", null));
		if (!first.hash().equals(call.hash())) {
			throw new BusinessRuleViolation("idempotency-key-reused");
		}
		if (first.underWay()) {
			throw new Conflict("idempotency-key-under-way", null);
		}
		return Optional.of(first);
	}

	void end(KeyedCall call, KeptAnswer answer) {
		if (answer.status() >= 200 && answer.status() < 300) {
			keys.keep(call, answer);
		}
		else {
			keys.forget(call);
		}
	}

	void abandon(KeyedCall call) {
		keys.forget(call);
	}

	@Scheduled(cron = "0 17 * * * *")
	void forgetOld() {
		keys.forgetBefore(clock.instant().minus(KEPT));
	}

}
