package io.campaignflow.organisation;

import io.campaignflow.shared.Sha256;
import java.time.Duration;
import java.time.OffsetDateTime;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Judges an account and its password. After {@value #MOST_FAILURES} failures an account
 * is locked for a quarter of an hour; the same is said of accounts that do not exist, and
 * it takes as long, so that nobody learns which there are.
 */
@Service
public class SignIn {

	static final int MOST_FAILURES = 8;

	private static final Duration LOCKED_FOR = Duration.ofMinutes(15);

	private final SignInRepository accounts;

	private final PasswordEncoder passwords;

	private final VerifiedPasswords verified;

	private final String nobodysHash;

	SignIn(SignInRepository accounts, PasswordEncoder passwords, VerifiedPasswords verified) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.verified = verified;
		this.nobodysHash = passwords.encode("the password of nobody");
	}

	/** What comes of an attempt. */
	public Outcome attempt(String account, String password) {
		String hash = Sha256.hex(account);
		SignInRepository.Standing standing = this.accounts.standing(account, hash,
				OffsetDateTime.now().minus(LOCKED_FOR));
		if (standing.failures() >= MOST_FAILURES) {
			return Outcome.LOCKED;
		}
		if (matches(account, password, standing.passwordHash())) {
			if (standing.failures() > 0) {
				this.accounts.forgetFailures(hash);
			}
			return Outcome.WELCOME;
		}
		countFailure(hash, standing.failures() + 1);
		return Outcome.REFUSED;
	}

	private boolean matches(String account, String password, String passwordHash) {
		if (passwordHash == null) {
			this.passwords.matches(password, this.nobodysHash);
			return false;
		}
		if (this.verified.knows(account, password, passwordHash)) {
			return true;
		}
		boolean good = this.passwords.matches(password, passwordHash);
		if (good) {
			this.verified.remember(account, password, passwordHash);
		}
		return good;
	}

	private void countFailure(String accountHash, int failures) {
		try {
			this.accounts.countFailure(accountHash, failures, OffsetDateTime.now());
		}
		catch (DuplicateKeyException raced) {
			this.accounts.countFailure(accountHash, failures, OffsetDateTime.now());
		}
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
	void forgetOldFailures() {
		this.accounts.forgetFailuresBefore(OffsetDateTime.now().minus(LOCKED_FOR));
	}

	/** Whether somebody may come in. */
	public enum Outcome {

		/** The password is right. */
		WELCOME,
		/** No such account, or not this password. */
		REFUSED,
		/** Too many failures; nothing was looked at. */
		LOCKED

	}

}
