package io.campaignflow.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which addresses of robots may be called: those whose scheme, host, port and path are
 * exactly one of the operator's. Only the query, which holds the robot's key, is free.
 */
@Component
class RobotAddresses {

	private static final int LONGEST = 500;

	private final List<URI> allowed;

	RobotAddresses(NotificationSettings settings) {
		this.allowed = List.copyOf(settings.robots());
	}

	boolean any() {
		return !allowed.isEmpty();
	}

	Optional<URI> allowed(String address) {
		if (address == null || address.length() > LONGEST) {
			return Optional.empty();
		}
		try {
			URI uri = new URI(address.strip());
			return allowed.stream().anyMatch((each) -> isSamePlace(each, uri)) ? Optional.of(uri) : Optional.empty();
		}
		catch (URISyntaxException ex) {
			return Optional.empty();
		}
	}

	private static boolean isSamePlace(URI allowed, URI uri) {
		return allowed.getScheme().equals(uri.getScheme()) && allowed.getHost().equals(uri.getHost())
				&& allowed.getPort() == uri.getPort() && Objects.equals(allowed.getRawPath(), uri.getRawPath())
				&& uri.getRawUserInfo() == null && uri.getRawFragment() == null && uri.getRawQuery() != null;
	}

}
