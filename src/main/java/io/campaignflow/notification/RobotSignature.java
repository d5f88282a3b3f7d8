package io.campaignflow.notification;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs a call to a DingTalk robot as its makers ask: HMAC-SHA256 of the time in
 * milliseconds, a line feed and the secret, with the secret as key, in Base64, as
 * parameters {@code timestamp} and {@code sign}.
 */
final class RobotSignature {

	private static final String ALGORITHM = "HmacSHA256";

	private RobotSignature() {
	}

	/** The address with its signature; as it is where the robot has no secret. */
	static URI on(URI address, String secret, Instant now) {
		if (secret == null || secret.isEmpty()) {
			return address;
		}
		long time = now.toEpochMilli();
		String sign = URLEncoder.encode(sign(time + "\n" + secret, secret), StandardCharsets.UTF_8);
		return URI.create(address + "&timestamp=" + time + "&sign=" + sign);
	}

	private static String sign(String text, String secret) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every JDK knows " + ALGORITHM, ex);
		}
	}

}
