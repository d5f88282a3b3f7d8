package io.campaignflow.campaign.web;

import io.campaignflow.campaign.ContactImport;
import io.campaignflow.campaign.ContactList;
import io.campaignflow.campaign.ContactPoints;
import io.campaignflow.organisation.Level;
import io.campaignflow.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Contact points over REST. */
@RestController
@RequestMapping("/api/v1/contact-points")
class ContactCalls {

	private final ContactPoints contacts;

	private final ContactImport imports;

	ContactCalls(ContactPoints contacts, ContactImport imports) {
		this.contacts = contacts;
		this.imports = imports;
	}

	/**
	 * Units of a level below a unit with their leaders, from {@code after} on; the answer
	 * says where the next part begins.
	 */
	@GetMapping
	ContactList list(Actor actor, @RequestParam String unit, @RequestParam Level level,
			@RequestParam(defaultValue = "false") boolean missing, @RequestParam(required = false) String after) {
		return contacts.list(actor, unit, level, missing, after);
	}

	@PutMapping("/{unit}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void assign(Actor actor, @PathVariable String unit, @RequestBody Leader leader) {
		contacts.assign(actor, unit, String.valueOf(leader.account()));
	}

	/** The body is the CSV file itself; any faulty line leaves everything as it was. */
	@PostMapping("/import")
	Imported take(Actor actor, HttpServletRequest request) throws IOException {
		return new Imported(imports.run(actor, request.getInputStream()));
	}

	record Leader(String account) {
	}

	/** How many units have another leader now. */
	record Imported(int changed) {
	}

}
