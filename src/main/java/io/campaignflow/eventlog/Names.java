package io.campaignflow.eventlog;

import io.campaignflow.eventlog.LogQuery.Persons;
import io.campaignflow.shared.Sha256;
import io.campaignflow.workflow.WorkItem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * How one log names those who acted. Pseudonyms are drawn with a salt of the log that is
 * kept nowhere, so that two logs cannot be joined by them.
 */
final class Names {

	private static final int SALT = 32;

	private static final int LETTERS = 10;

	private final Persons persons;

	private final byte[] salt = new byte[SALT];

	Names(Persons persons) {
		this.persons = persons;
		new SecureRandom().nextBytes(salt);
	}

	/** Who completed a task; null where nobody did. */
	String resource(WorkItem task) {
		if (task.completedBy() == null) {
			return null;
		}
		return switch (persons) {
			case POSITION -> position(task);
			case PSEUDONYM -> pseudonym(task.completedBy());
			case ACCOUNT -> task.completedBy();
		};
	}

	/**
	 * As what somebody acted: {@code OFFICE}, {@code GROUP}; in person without a role.
	 */
	static String role(WorkItem task) {
		return task.candidates()
			.stream()
			.sorted()
			.filter((holder) -> holder.contains("@"))
			.map((holder) -> holder.substring(0, holder.indexOf('@')))
			.findFirst()
			.orElse("PERSON");
	}

	private static String position(WorkItem task) {
		return task.candidates()
			.stream()
			.sorted()
			.filter((holder) -> holder.contains("@"))
			.findFirst()
			.orElse("PERSON");
	}

	private String pseudonym(String account) {
		MessageDigest digest = Sha256.digest();
		digest.update(salt);
		byte[] hash = digest.digest(account.getBytes(StandardCharsets.UTF_8));
		return "P-" + HexFormat.of().formatHex(hash).substring(0, LETTERS);
	}

}
