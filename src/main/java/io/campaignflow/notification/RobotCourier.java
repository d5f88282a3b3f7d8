package io.campaignflow.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Posts to robots of chats. Only addresses the operator allows are called, whatever is
 * stored, and no redirect is followed: nobody makes this server call into its own
 * network.
 */
@Component
class RobotCourier implements Courier {

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final HttpClient http = HttpClient.newBuilder()
		.followRedirects(Redirect.NEVER)
		.connectTimeout(PATIENCE)
		.build();

	private final RobotAddresses addresses;

	private final RobotKeys keys;

	private final RobotMessages messages;

	private final ObjectMapper json;

	private final Clock clock;

	RobotCourier(RobotAddresses addresses, RobotKeys keys, RobotMessages messages, ObjectMapper json, Clock clock) {
		this.addresses = addresses;
		this.keys = keys;
		this.messages = messages;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public Channel channel() {
		return Channel.ROBOT;
	}

	@Override
	public boolean isOpen() {
		return addresses.any() && keys.any();
	}

	@Override
	public void send(Contact to, Letter letter) {
		URI address = addresses.allowed(to.address() + "?" + keys.opened(to.robotKey()))
			.orElseThrow(() -> new Undeliverable("the robot's address is not allowed any more"));
		URI signed = to.robot() == RobotKind.DINGTALK
				? RobotSignature.on(address, keys.opened(to.secret()), clock.instant()) : address;
		HttpRequest request = HttpRequest.newBuilder(signed)
			.timeout(PATIENCE)
			.header("Content-Type", "application/json; charset=utf-8")
			.POST(BodyPublishers.ofString(body(to.robot(), letter), StandardCharsets.UTF_8))
			.build();
		requireTaken(answer(request));
	}

	private String body(RobotKind robot, Letter letter) {
		try {
			return json.writeValueAsString(messages.of(robot, letter));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException("A message is a map of texts", ex);
		}
	}

	/** The reasons of the client name the address, which holds the robot's key. */
	private HttpResponse<String> answer(HttpRequest request) {
		try {
			return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new Undeliverable("the robot cannot be reached: " + ex.getClass().getSimpleName());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new Undeliverable("interrupted");
		}
	}

	/** Robots answer 200 also when they refuse; the reason is in the body. */
	private void requireTaken(HttpResponse<String> answer) {
		if (answer.statusCode() != 200) {
			throw new Undeliverable("the robot answered HTTP " + answer.statusCode());
		}
		try {
			JsonNode said = json.readTree(answer.body());
			if (said.path("errcode").asInt(-1) != 0) {
				throw new Undeliverable("the robot refused with code " + said.path("errcode").asInt(-1));
			}
		}
		catch (JsonProcessingException ex) {
			throw new Undeliverable("the robot's answer cannot be read");
		}
	}

}
