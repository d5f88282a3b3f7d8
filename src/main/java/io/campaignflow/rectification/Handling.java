package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import java.util.Set;
import java.util.TreeSet;

/**
 * What happened while an item was put right: whether its unit has objected in this round,
 * how far the deadline was warned of, more time asked for (null where none is), and
 * everybody who ever implemented it or applied for its acceptance, over all rounds.
 */
public record Handling(boolean objected, WarningStage stage, Extension extension, Set<String> implementers) {

	static final Handling NONE = new Handling(false, WarningStage.NONE, null, Set.of());

	public Handling {
		implementers = Set.copyOf(implementers);
	}

	Handling afterObjection() {
		return new Handling(true, stage, extension, implementers);
	}

	Handling at(WarningStage reached) {
		return new Handling(objected, reached, extension, implementers);
	}

	Handling asking(Extension asked) {
		return new Handling(objected, stage, asked, implementers);
	}

	/** Where a proxy acts, both they and the absent person count. */
	Handling by(Actor actor) {
		Set<String> more = new TreeSet<>(implementers);
		more.add(actor.account());
		if (actor.behalf() != null) {
			more.add(actor.behalf().account());
		}
		return new Handling(objected, stage, extension, more);
	}

	boolean implementedBy(Actor actor) {
		boolean behalf = actor.behalf() != null && implementers.contains(actor.behalf().account());
		return behalf || implementers.contains(actor.account());
	}

	/** Another round: nothing is left of the last one but who implemented it. */
	Handling anew() {
		return new Handling(false, WarningStage.NONE, null, implementers);
	}

}
