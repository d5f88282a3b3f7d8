package io.campaignflow.organisation;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How far the first loading of the product has come, for the log and for pages that
 * people open meanwhile. Whoever loads something reports here; {@code what} is a message
 * key.
 */
@Component
public class LoadingProgress {

	private static final Logger LOG = LoggerFactory.getLogger(LoadingProgress.class);

	private static final int LOGGED_STEPS = 4;

	private volatile Stage current;

	/** What is being loaded now; empty when nothing is. */
	public Optional<Stage> current() {
		return Optional.ofNullable(this.current);
	}

	public void report(String what, long done, long total) {
		Stage before = this.current;
		Stage now = new Stage(what, done, total);
		this.current = now;
		if (before == null || !before.what.equals(what) || before.step() != now.step()) {
			LOG.info("Loading {}: {} of {} ({} %)", what, done, total, now.percent());
		}
	}

	public void finished() {
		this.current = null;
	}

	/** {@code done} of {@code total} things of a kind. */
	public record Stage(String what, long done, long total) {

		public int percent() {
			return (total == 0) ? 100 : (int) (done * 100 / total);
		}

		private int step() {
			return percent() * LOGGED_STEPS / 100;
		}

	}

}
