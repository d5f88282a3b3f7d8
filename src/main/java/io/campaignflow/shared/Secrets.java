package io.campaignflow.shared;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * Secrets that are handed out once and kept only as their hash: links for people without
 * an account, codes of receipts.
 */
public final class Secrets {

	private static final SecureRandom RANDOM = new SecureRandom();

	/** Without letters and digits that are mistaken for each other. */
	private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	private static final int BLOCK = 4;

	private Secrets() {
	}

	/** 256 random bits for an address. */
	public static String token() {
		byte[] secret = new byte[32];
		RANDOM.nextBytes(secret);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
	}

	/** About 59 random bits for people to write down: {@code 7K3M-9QRT-XW2B}. */
	public static String code() {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < 3 * BLOCK; i++) {
			code.append((i > 0 && i % BLOCK == 0) ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return code.toString();
	}

	/** SHA-256 in hexadecimal. */
	public static String hash(String secret) {
		return Sha256.hex(secret);
	}

}
