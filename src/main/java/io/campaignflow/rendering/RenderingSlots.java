package io.campaignflow.rendering;

import io.campaignflow.shared.Busy;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * A file takes some tens of megabytes while it is made: only so many are made at once,
 * whoever comes later waits in line.
 */
@Component
class RenderingSlots {

	private final Semaphore free;

	private final long patience;

	RenderingSlots(RenderingSettings settings) {
		this.free = new Semaphore(settings.atOnce(), true);
		this.patience = settings.patience().toMillis();
	}

	/**
	 * @throws Busy where the turn does not come in time
	 */
	<T> T within(Supplier<T> work) {
		if (!taken()) {
			throw new Busy("rendering-busy");
		}
		try {
			return work.get();
		}
		finally {
			free.release();
		}
	}

	private boolean taken() {
		try {
			return free.tryAcquire(patience, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
