package io.campaignflow.attachment;

import io.campaignflow.attachment.events.AttachmentEvent.AttachmentInfected;
import io.campaignflow.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has waiting files scanned: each right after it came, and again by and by while the
 * scanner was away. Scanning one twice, on two nodes, does no harm.
 */
@Component
class Scanning {

	private static final Logger LOG = LoggerFactory.getLogger(Scanning.class);

	private static final int ROUND = 50;

	private final VirusScan scan;

	private final FileStore store;

	private final StoredFiles files;

	private final AttachmentRepository attachments;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Scanning(VirusScan scan, FileStore store, StoredFiles files, AttachmentRepository attachments,
			TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
		this.scan = scan;
		this.store = store;
		this.files = files;
		this.attachments = attachments;
		this.transaction = transaction;
		this.events = events;
		this.clock = clock;
	}

	/** Whether nobody outside may get a file in this state. */
	boolean holdsBack(ScanState state) {
		return state == ScanState.INFECTED || isToBeScanned(state);
	}

	/** Files that came before a scanner was set up are scanned as well. */
	private boolean isToBeScanned(ScanState state) {
		return scan.configured() && (state == ScanState.WAITING || state == ScanState.UNSCANNED);
	}

	/** Scans a file that waits; a scanner that does not answer leaves it waiting. */
	void scan(String sha256) {
		if (files.scanOf(sha256).filter(this::isToBeScanned).isPresent()) {
			try (InputStream content = store.open(sha256)) {
				VirusScan.Verdict verdict = scan.scan(content);
				transaction.executeWithoutResult(status -> keep(sha256, verdict));
			}
			catch (IOException away) {
				LOG.warn("File {} waits for the virus scanner: {}", sha256, away.getMessage());
			}
		}
	}

	@Scheduled(fixedDelayString = "PT30S", initialDelayString = "PT30S")
	void scanWaiting() {
		if (scan.configured()) {
			files.in(ScanState.WAITING, ROUND).forEach(this::scan);
			files.in(ScanState.UNSCANNED, ROUND).forEach(this::scan);
		}
	}

	private void keep(String sha256, VirusScan.Verdict verdict) {
		files.scanned(sha256, verdict, clock.instant());
		if (verdict.state() == ScanState.INFECTED) {
			attachments.ofFile(sha256)
				.forEach(each -> events.publishEvent(new AttachmentInfected(each.subjectType(), each.subjectId(),
						each.name(), verdict.finding(), Actor.SYSTEM.account())));
		}
	}

}
