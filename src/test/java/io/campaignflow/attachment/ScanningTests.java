package io.campaignflow.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Files wait for the scanner, however long it is away. */
@CampaignFlowTest
class ScanningTests {

	@Autowired
	StoredFiles files;

	@Autowired
	AttachmentRepository attachments;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	Clock clock;

	@TempDir
	Path folder;

	@Test
	void aFileIsReadableOnceItWasFoundClean() throws IOException {
		String good = waiting("harmless " + UUID.randomUUID());
		String bad = waiting("VIRUS " + UUID.randomUUID());
		FakeClamd clamd = new FakeClamd(1_000_000);
		ClamdScan scan = new ClamdScan(clamd.settings());
		clamd.close();
		scanning(scan).scan(good);
		assertThat(files.scanOf(good)).as("the scanner is away").contains(ScanState.WAITING);
		try (FakeClamd back = new FakeClamd(1_000_000)) {
			scanning(new ClamdScan(back.settings())).scanWaiting();
		}
		assertThat(files.scanOf(good)).contains(ScanState.CLEAN);
		assertThat(files.scanOf(bad)).contains(ScanState.INFECTED);
		assertThat(ScanState.CLEAN.readable()).isTrue();
		assertThat(ScanState.INFECTED.readable() || ScanState.WAITING.readable()).isFalse();
	}

	/** Files that came while no scanner was set up are looked through as well. */
	@Test
	void onceAScannerIsSetUpNothingGoesOutUnscanned() throws IOException {
		String early = waiting("before " + UUID.randomUUID());
		files.scanned(early, new VirusScan.Verdict(ScanState.UNSCANNED, null), clock.instant());
		Scanning off = scanning(VirusScan.NONE);
		assertThat(Stream.of(ScanState.values()).filter(off::holdsBack)).containsExactly(ScanState.INFECTED);
		try (FakeClamd clamd = new FakeClamd(1_000_000)) {
			Scanning on = scanning(new ClamdScan(clamd.settings()));
			assertThat(Stream.of(ScanState.values()).filter(on::holdsBack)).containsExactly(ScanState.UNSCANNED,
					ScanState.WAITING, ScanState.INFECTED);
			on.scan(early);
		}
		assertThat(files.scanOf(early)).contains(ScanState.CLEAN);
	}

	private Scanning scanning(VirusScan scan) {
		return new Scanning(scan, new DiskFileStore(folder), files, attachments, transaction, events, clock);
	}

	/** Keeps content as an upload with a scanner set up would. */
	private String waiting(String content) throws IOException {
		String sha256 = Hashes.sha256(content);
		transaction.executeWithoutResult(
				status -> files.claim(sha256, content.length(), "text/plain", ScanState.WAITING, clock.instant()));
		new DiskFileStore(folder).put(sha256, Files.writeString(folder.resolve("in.part"), content));
		return sha256;
	}

}
