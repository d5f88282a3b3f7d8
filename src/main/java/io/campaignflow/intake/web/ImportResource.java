package io.campaignflow.intake.web;

import io.campaignflow.intake.DraftImports;
import io.campaignflow.intake.ImportProposal;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Word documents into a draft over REST: read, look, confirm. */
@RestController
@RequestMapping("/api/v1/plans/{id}/draft/imports")
class ImportResource {

	private final DraftImports imports;

	private final Plans plans;

	ImportResource(DraftImports imports, Plans plans) {
		this.imports = imports;
		this.plans = plans;
	}

	/** Reads a document; the draft stays as it is. */
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Proposed propose(Actor actor, @PathVariable String id, @RequestParam("file") MultipartFile file)
			throws IOException {
		try (InputStream bytes = file.getInputStream()) {
			String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
			return new Proposed(plans.visible(actor, id).version(), imports.propose(actor, id, name, bytes));
		}
	}

	@GetMapping("/{proposal}")
	Proposed one(Actor actor, @PathVariable String id, @PathVariable String proposal) {
		return new Proposed(plans.visible(actor, id).version(), imports.get(actor, id, proposal));
	}

	/** Takes the pieces over as decided. */
	@PostMapping("/{proposal}/confirmation")
	Taken confirm(Actor actor, @PathVariable String id, @PathVariable String proposal, @RequestBody Decision decision) {
		return new Taken(
				imports.confirm(actor, id, proposal, decision.version(), decision.chosen(), decision.append()));
	}

	/** What was read, and the draft's version a confirmation names. */
	record Proposed(long version, ImportProposal proposal) {
	}

	/** Where each piece goes; pieces not named go where it was proposed. */
	record Decision(long version, Map<String, String> targets, boolean append) {

		Map<String, String> chosen() {
			return (targets == null) ? Map.of() : targets;
		}

	}

	/** The draft's new version. */
	record Taken(long version) {
	}

}
