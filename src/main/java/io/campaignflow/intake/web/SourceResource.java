package io.campaignflow.intake.web;

import io.campaignflow.intake.TextSource;
import io.campaignflow.intake.TextSources;
import io.campaignflow.shared.Actor;
import io.campaignflow.text.Revision;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Texts of other plans into a draft over REST. */
@RestController
@RequestMapping("/api/v1/plans/{id}/draft/sources")
class SourceResource {

	private final TextSources sources;

	SourceResource(TextSources sources) {
		this.sources = sources;
	}

	@GetMapping
	List<TextSource> list(Actor actor, @PathVariable String id) {
		return sources.of(actor, id);
	}

	/** The text of a source, and which of its sections fit which of the draft's. */
	@GetMapping("/{source}")
	SourceText text(Actor actor, @PathVariable String id, @PathVariable String source) {
		Revision text = sources.text(actor, id, source);
		return new SourceText(text, sources.proposals(actor, id, text));
	}

	@PostMapping("/{source}")
	Taken take(Actor actor, @PathVariable String id, @PathVariable String source, @RequestBody Choice choice) {
		return new Taken(sources.take(actor, id, new TextSources.Taking(choice.version(), source, choice.revision(),
				choice.sections(), choice.measures(), choice.append())));
	}

	/** {@code proposals}: keys of the source's sections by keys of the draft's. */
	record SourceText(Revision revision, Map<String, String> proposals) {
	}

	/** {@code sections}: for each section of the draft the source's section it takes. */
	record Choice(long version, int revision, Map<String, String> sections, boolean measures, boolean append) {
	}

	/** The draft's new version. */
	record Taken(long version) {
	}

}
