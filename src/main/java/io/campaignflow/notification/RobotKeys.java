package io.campaignflow.notification;

import io.campaignflow.shared.BusinessRuleViolation;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keys and secrets of chat robots as the database keeps them: encrypted (AES-256, GCM)
 * under the operator's {@code secret-key}. They are opened to call the robot and for
 * nothing else.
 */
@Component
class RobotKeys {

	/** "campaign-flow": the strength lies in the key. */
	private static final String SALT = "63616d706169676e2d666c6f77";

	private final Supplier<Optional<TextEncryptor>> encryptor;

	RobotKeys(NotificationSettings settings) {
		this.encryptor = SingletonSupplier
			.of(() -> Optional.of(settings.secretKey()).filter(key -> !key.isBlank()).map(RobotKeys::encryptor));
	}

	private static TextEncryptor encryptor(String key) {
		return Encryptors.delux(key, SALT);
	}

	/** Whether the operator has set a key. */
	boolean any() {
		return encryptor.get().isPresent();
	}

	/**
	 * @param open may be null
	 * @throws BusinessRuleViolation where the operator has set no key
	 */
	String sealed(String open) {
		TextEncryptor with = encryptor.get().orElseThrow(() -> new BusinessRuleViolation("robot-key-missing"));
		return (open == null) ? null : with.encrypt(open);
	}

	/**
	 * @param sealed may be null
	 * @throws Undeliverable where the operator's key is missing or another one now
	 */
	String opened(String sealed) {
		TextEncryptor with = encryptor.get()
			.orElseThrow(() -> new Undeliverable("campaignflow.notification.secret-key is not set"));
		try {
			return (sealed == null) ? null : with.decrypt(sealed);
		}
		catch (RuntimeException ex) {
			throw new Undeliverable("the robot's key was encrypted under another campaignflow.notification.secret-key");
		}
	}

}
