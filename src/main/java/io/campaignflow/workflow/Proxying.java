package io.campaignflow.workflow;

import io.campaignflow.absence.Proxies;
import io.campaignflow.absence.StandIn;
import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose tasks a person may do because the other one is away (代理). A task the proxy takes
 * is held by the absent person: when the absence ends, nothing has to be moved back.
 * Asked only where somebody has no task of their own in hand.
 */
@Component
class Proxying {

	private final Proxies proxies;

	private final WorkRepository items;

	Proxying(Proxies proxies, WorkRepository items) {
		this.proxies = proxies;
		this.items = items;
	}

	List<StandIn> of(Actor actor) {
		return proxies.standIns(actor);
	}

	/** The absent person for whom this one may do the task; empty where there is none. */
	Optional<Actor> absentFor(WorkItem item, Actor actor) {
		return absentFor(item, of(actor));
	}

	static Optional<Actor> absentFor(WorkItem item, List<StandIn> standIns) {
		return standIns.stream()
			.filter(standIn -> standIn.covers(item.kind(), item.subject().campaignId()))
			.map(StandIn::absent)
			.filter(absent -> item.assignee() == null ? isOffered(item, absent)
					: item.assignee().equals(absent.account()))
			.findFirst();
	}

	boolean holdsOrStandsIn(WorkItem item, Actor actor) {
		return item.assignee() != null
				&& (item.assignee().equals(actor.account()) || absentFor(item, actor).isPresent());
	}

	/** Whether a free task may be taken for this absent person. */
	boolean mayTakeFor(WorkItem item, String absent, Actor actor) {
		return of(actor).stream()
			.filter(standIn -> standIn.absent().account().equals(absent))
			.anyMatch(standIn -> standIn.covers(item.kind(), item.subject().campaignId())
					&& items.isOffered(item.id(), standIn.absent()));
	}

	private static boolean isOffered(WorkItem item, Actor person) {
		return person.holders().stream().anyMatch(item.candidates()::contains);
	}

}
