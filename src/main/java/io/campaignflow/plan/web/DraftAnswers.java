package io.campaignflow.plan.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.Draft;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Conflict;
import io.campaignflow.web.Lights;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the drafting page is told: what is stored, and what still blocks submission. */
@Component
class DraftAnswers {

	private final Plans plans;

	private final People people;

	private final Problems problems;

	private final Lights lights;

	private final ObjectMapper json;

	private final Clock clock;

	DraftAnswers(Plans plans, People people, Problems problems, Lights lights, ObjectMapper json, Clock clock) {
		this.plans = plans;
		this.people = people;
		this.problems = problems;
		this.lights = lights;
		this.json = json;
		this.clock = clock;
	}

	/** State of a draft after a save, or when the page opens. */
	Saved saved(String id, long version) {
		return new Saved(version, clock.instant(), problems.faults(plans.blockers(id)),
				problems.faults(plans.warnings(id)));
	}

	/** The stored draft with the name of whoever stored it. */
	DraftBody stored(Draft draft) {
		String by = draft.savedBy();
		return DraftBody.of(draft, (by == null) ? null : people.names(Set.of(by)).getOrDefault(by, by),
				(draft.savedAt() == null) ? null : lights.moment(draft.savedAt()));
	}

	/** The same conflict with the stored draft as the page reads it. */
	Conflict readable(Conflict clash) {
		return (clash.theirs() instanceof Draft draft)
				? new Conflict(clash.code(), stored(draft), clash.args().toArray()) : clash;
	}

	String json(Object value) {
		try {
			return json.writeValueAsString(value);
		}
		catch (JsonProcessingException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	/** Answer to a save. */
	record Saved(long version, Instant savedAt, List<Problem.Fault> blockers, List<Problem.Fault> warnings) {
	}

}
