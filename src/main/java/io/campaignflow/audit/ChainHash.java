package io.campaignflow.audit;

import io.campaignflow.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/**
 * The hash that chains an entry to the one before. Every field goes in with its length,
 * so that no two different entries read the same; the time goes in as microseconds, the
 * finest both databases keep.
 */
final class ChainHash {

	/** Stands before the first entry of a chain. */
	static final String START = "0".repeat(64);

	private ChainHash() {
	}

	static String of(AuditEntry entry) {
		return of(entry, entry.seq());
	}

	/** The hash the entry would have as the {@code seq}-th. */
	static String of(AuditEntry entry, long seq) {
		MessageDigest digest = Sha256.digest();
		add(digest, entry.previousHash());
		add(digest, entry.subjectType());
		add(digest, entry.subjectId());
		add(digest, Long.toString(seq));
		add(digest, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at())));
		add(digest, entry.actor());
		add(digest, entry.action());
		add(digest, entry.detail());
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void add(MessageDigest digest, String field) {
		byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
		digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
		digest.update(bytes);
	}

}
