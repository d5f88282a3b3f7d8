package io.campaignflow.attachment;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file in: measured and hashed while it comes, its kind told by its content, then
 * put away whole. Nothing of a refused file stays.
 */
@Component
class Incoming {

	private final AttachmentSettings settings;

	private final FileCheck check;

	private final FileStore store;

	private final StoredFiles files;

	private final VirusScan scan;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Incoming(AttachmentSettings settings, FileCheck check, FileStore store, StoredFiles files, VirusScan scan,
			TransactionTemplate transaction, Clock clock) {
		this.settings = settings;
		this.check = check;
		this.store = store;
		this.files = files;
		this.scan = scan;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** A file that was put away. */
	record Received(String name, String sha256, long size) {
	}

	Received receive(String givenName, InputStream content) {
		String name = FileNames.cleaned(givenName);
		try {
			Path waiting = Files.createDirectories(settings.folder().resolve(".incoming"));
			Path file = Files.createTempFile(waiting, "", ".part");
			try {
				return putAway(name, file, written(content, file));
			}
			finally {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A file could not be put away", ex);
		}
	}

	private Received putAway(String name, Path file, String sha256) throws IOException {
		long size = Files.size(file);
		if (size == 0) {
			throw new BusinessRuleViolation("file-empty", name);
		}
		FileKind kind = check.kindOf(file, name);
		try {
			claim(sha256, size, kind);
		}
		catch (DuplicateKeyException somebodyElseJustDid) {
			claim(sha256, size, kind);
		}
		store.put(sha256, file);
		return new Received(name, sha256, size);
	}

	private void claim(String sha256, long size, FileKind kind) {
		ScanState fresh = scan.configured() ? ScanState.WAITING : ScanState.UNSCANNED;
		transaction.executeWithoutResult(status -> files.claim(sha256, size, kind.mediaType(), fresh, clock.instant()));
	}

	/** Gives the SHA-256 of what was written. */
	private String written(InputStream content, Path file) throws IOException {
		long limit = settings.maxSize().toBytes();
		DigestInputStream hashed = new DigestInputStream(content, Sha256.digest());
		try (OutputStream out = Files.newOutputStream(file)) {
			byte[] some = new byte[64 * 1024];
			long size = 0;
			for (int length = hashed.read(some); length >= 0; length = hashed.read(some)) {
				size += length;
				if (size > limit) {
					throw new BusinessRuleViolation("file-too-large", settings.maxSize().toMegabytes());
				}
				out.write(some, 0, length);
			}
		}
		return HexFormat.of().formatHex(hashed.getMessageDigest().digest());
	}

	/** What a node that died left behind half-way. */
	void forgetUnfinished(Instant before) throws IOException {
		Path waiting = settings.folder().resolve(".incoming");
		if (Files.isDirectory(waiting)) {
			try (Stream<Path> parts = Files.list(waiting)) {
				for (Path part : parts.toList()) {
					if (Files.getLastModifiedTime(part).compareTo(FileTime.from(before)) < 0) {
						Files.deleteIfExists(part);
					}
				}
			}
		}
	}

}
