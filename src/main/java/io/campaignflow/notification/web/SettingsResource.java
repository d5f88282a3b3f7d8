package io.campaignflow.notification.web;

import io.campaignflow.notification.AddressView;
import io.campaignflow.notification.Addresses;
import io.campaignflow.notification.Channel;
import io.campaignflow.notification.Choices;
import io.campaignflow.notification.MailOwnership;
import io.campaignflow.notification.Preferences;
import io.campaignflow.notification.RobotKind;
import io.campaignflow.shared.Actor;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own settings of messages over REST. */
@RestController
@RequestMapping("/api/v1/notifications/settings")
class SettingsResource {

	private final Choices choices;

	private final Addresses addresses;

	private final MailOwnership ownership;

	SettingsResource(Choices choices, Addresses addresses, MailOwnership ownership) {
		this.choices = choices;
		this.addresses = addresses;
		this.ownership = ownership;
	}

	@GetMapping
	Preferences choices(Actor actor) {
		return choices.of(actor);
	}

	@PutMapping
	Preferences change(Actor actor, @RequestBody Preferences chosen) {
		choices.change(actor, chosen);
		return choices.of(actor);
	}

	@GetMapping("/addresses")
	AddressView addresses(Actor actor) {
		return addresses.of(actor);
	}

	/** A mail with a link goes to the address; it counts once the link was opened. */
	@PutMapping("/addresses/mail")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void askMail(Actor actor, @RequestBody MailBody body, Locale locale) {
		ownership.ask(actor, body.address(), locale);
	}

	@PostMapping("/addresses/mail/confirmation")
	AddressView confirm(Actor actor, @RequestBody TokenBody body) {
		addresses.confirmMail(actor, String.valueOf(body.token()));
		return addresses.of(actor);
	}

	@PutMapping("/addresses/robot")
	AddressView setRobot(Actor actor, @RequestBody RobotBody body) {
		addresses.setRobot(actor, body.robot(), body.address(), body.secret());
		return addresses.of(actor);
	}

	@DeleteMapping("/addresses/{channel}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(Actor actor, @PathVariable Channel channel) {
		addresses.remove(actor, channel);
	}

	record MailBody(String address) {
	}

	record TokenBody(String token) {
	}

	record RobotBody(RobotKind robot, String address, String secret) {

		@Override
		public String toString() {
			return "RobotBody[" + robot + "]";
		}

	}

}
