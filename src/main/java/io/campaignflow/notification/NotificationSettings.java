package io.campaignflow.notification;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets, under {@code campaignflow.notification}: where the product is
 * found from outside ({@code base-url}), whom its mails come from, which addresses of
 * robots may be called, at which hours digests go out, and under which key
 * ({@code secret-key}) the keys of robots are encrypted; without one robots stay closed.
 */
@ConfigurationProperties("campaignflow.notification")
record NotificationSettings(@DefaultValue("http://localhost:8080") String baseUrl,
		@DefaultValue("campaign-flow@localhost") String mailFrom, @DefaultValue Digest digest, @DefaultValue( {
				"https://qyapi.weixin.qq.com/cgi-bin/webhook/send",
				"https://oapi.dingtalk.com/robot/send" }) List<URI> robots,
		@DefaultValue("") String secretKey){

	/** Shorter keys can be guessed. */
	static final int SHORTEST_KEY = 32;

	NotificationSettings {
		if (!secretKey.isBlank() && secretKey.length() < SHORTEST_KEY) {
			throw new IllegalArgumentException(
					"campaignflow.notification.secret-key needs at least " + SHORTEST_KEY + " characters");
		}
	}

	/** Hours of a working day. */
	record Digest(@DefaultValue("08:30") LocalTime morning, @DefaultValue("14:00") LocalTime afternoon) {
	}

	/** The address of a page, as it is written into mails. */
	String link(String path) {
		return baseUrl.endsWith("/") ? baseUrl.substring(0, baseUrl.length() - 1) + path : baseUrl + path;
	}

}
