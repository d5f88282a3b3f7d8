package io.campaignflow.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes files no subject has any more, a day after they were last wanted. The row goes
 * first and the bytes before its transaction ends: whoever brings the same content then
 * waits for the row and puts the bytes there again.
 */
@Component
class OrphanedFiles {

	private static final Logger LOG = LoggerFactory.getLogger(OrphanedFiles.class);

	private static final int ROUND = 500;

	private final AttachmentSettings settings;

	private final StoredFiles files;

	private final FileStore store;

	private final Incoming incoming;

	private final TransactionTemplate transaction;

	private final Clock clock;

	OrphanedFiles(AttachmentSettings settings, StoredFiles files, FileStore store, Incoming incoming,
			TransactionTemplate transaction, Clock clock) {
		this.settings = settings;
		this.files = files;
		this.store = store;
		this.incoming = incoming;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Scheduled(cron = "0 41 * * * *")
	void cleanUp() throws IOException {
		Instant before = clock.instant().minus(settings.orphansAfter());
		incoming.forgetUnfinished(before);
		long deleted = files.orphans(before, ROUND).stream().filter(sha256 -> deleted(sha256, before)).count();
		if (deleted > 0) {
			LOG.info("Deleted {} stored files no subject has any more", deleted);
		}
	}

	private boolean deleted(String sha256, Instant before) {
		return Boolean.TRUE.equals(transaction.execute(status -> {
			boolean gone = files.forget(sha256, before);
			if (gone) {
				delete(sha256);
			}
			return gone;
		}));
	}

	private void delete(String sha256) {
		try {
			store.delete(sha256);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
