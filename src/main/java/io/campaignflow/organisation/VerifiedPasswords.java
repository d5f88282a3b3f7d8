package io.campaignflow.organisation;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.springframework.stereotype.Component;

/**
 * Remembers for a few minutes that a password was right, so that calls with HTTP Basic do
 * not pay for bcrypt each time. Kept is an HMAC under a key that lives and dies with this
 * process, over account, password and stored hash: a changed password is not known here.
 */
@Component
class VerifiedPasswords {

	private static final String ALGORITHM = "HmacSHA256";

	private static final long KEPT_NANOS = Duration.ofMinutes(5).toNanos();

	private static final int MOST = 20_000;

	private final SecretKeySpec key;

	private final Map<String, Verified> byAccount = new ConcurrentHashMap<>();

	VerifiedPasswords() {
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, ALGORITHM);
	}

	boolean knows(String account, String password, String passwordHash) {
		Verified verified = this.byAccount.get(account);
		return verified != null && System.nanoTime() - verified.at < KEPT_NANOS
				&& MessageDigest.isEqual(verified.code, code(account, password, passwordHash));
	}

	void remember(String account, String password, String passwordHash) {
		if (this.byAccount.size() >= MOST) {
			this.byAccount.clear();
		}
		this.byAccount.put(account, new Verified(code(account, password, passwordHash), System.nanoTime()));
	}

	private byte[] code(String... parts) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			for (String part : parts) {
				byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
				mac.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
				mac.update(bytes);
			}
			return mac.doFinal();
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new IllegalStateException("every Java platform has " + ALGORITHM, ex);
		}
	}

	private record Verified(byte[] code, long at) {
	}

}
