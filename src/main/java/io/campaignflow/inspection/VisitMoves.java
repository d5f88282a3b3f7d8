package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionEvent.VisitCancelled;
import io.campaignflow.inspection.events.InspectionEvent.VisitMerged;
import io.campaignflow.inspection.events.InspectionEvent.VisitPeopleChanged;
import io.campaignflow.inspection.events.InspectionEvent.VisitPostponed;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Moves of a visit that no form makes: another day, other people, called off. Each is one
 * transaction, made again where it lost a race; {@code seen} is the version of the visit
 * the person decided by.
 */
@Service
public class VisitMoves {

	private final InspectionRepository inspections;

	private final InspectionList list;

	private final GroupSide groups;

	private final Recusal recusal;

	private final Merging merging;

	private final Names names;

	private final InspectionProcess process;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VisitMoves(InspectionRepository inspections, InspectionList list, GroupSide groups, Recusal recusal,
			Merging merging, Names names, InspectionProcess process, ApplicationEventPublisher events, Clock clock) {
		this.inspections = inspections;
		this.list = list;
		this.groups = groups;
		this.recusal = recusal;
		this.merging = merging;
		this.names = names;
		this.process = process;
		this.events = events;
		this.clock = clock;
	}

	/** Moves a visit that is still to come; it is filed again for the other day. */
	public void postpone(Actor actor, String id, long seen, LocalDate date, String reason) {
		String why = VisitRules.reason(reason);
		move(actor, id, seen, visit -> {
			LocalDate before = visit.terms().date();
			visit.postpone(date, why, LocalDate.now(clock));
			inspections.update(visit);
			events.publishEvent(new VisitPostponed(id, before, date, why, visit.state().disclosed(), actor.account()));
			process.postponed(actor, id);
		});
	}

	/** Others go to a visit that is still to come. */
	public void changePeople(Actor actor, String id, long seen, List<String> accounts) {
		move(actor, id, seen, visit -> {
			visit.changePeople(accounts);
			groups.requireMayGo(accounts, inspections.groups(id), visit.identity().unitCode());
			inspections.update(visit);
			inspections.replacePeople(visit);
			events.publishEvent(new VisitPeopleChanged(id, names.of(accounts), actor.account()));
			process.peopleChanged(actor, id);
		});
	}

	/**
	 * Somebody was given the carrying out: they go from now on, in place of
	 * {@code instead}, who had taken it; besides the others where that is null. That they
	 * may go was asked before.
	 */
	public void received(Actor receiver, String id, String instead) {
		Inspection visit = inspections.lock(id).orElseThrow(() -> new NotFound("inspection", id));
		Stream<String> staying = visit.terms().people().stream().filter(account -> !account.equals(instead));
		visit.changePeople(Stream.concat(staying, Stream.of(receiver.account())).toList());
		inspections.update(visit);
		inspections.replacePeople(visit);
		events.publishEvent(new VisitPeopleChanged(id, names.of(visit.terms().people()), receiver.account()));
	}

	/** Calls off a visit that nobody has made yet. */
	public void cancel(Actor actor, String id, long seen, String reason) {
		String why = VisitRules.reason(reason);
		move(actor, id, seen, visit -> {
			visit.cancel(why);
			inspections.update(visit);
			events.publishEvent(
					new VisitCancelled(id, why, visit.state().disclosed(), visit.terms().people(), actor.account()));
			process.cancelled(actor, id);
		});
	}

	/**
	 * An office at or above all the groups concerned makes one visit of two that are
	 * still to come: this one goes into the other.
	 */
	public void merge(Actor actor, String id, long seen, String into, String reason) {
		String why = VisitRules.reason(reason);
		process.make(() -> {
			Inspection visit = locked(actor, id);
			requireOffice(actor, visit, list.find(actor, into).orElseThrow(() -> new NotFound("inspection", into)));
			recusal.requireFree(actor, inspections.groups(id), visit.identity().unitCode());
			visit.requireSeen(seen);
			visit.requireToCome();
			List<String> going = visit.terms().people();
			Inspection other = merging.merge(actor, visit, into, why);
			inspections.update(visit);
			events.publishEvent(new VisitMerged(id, other.identity().number(), why, visit.state().disclosed(), going,
					actor.account()));
			process.cancelled(actor, id);
			return visit;
		});
	}

	private static void requireOffice(Actor actor, Inspection visit, Inspection other) {
		boolean over = Arrays.stream(visit.identity().issuingPath().substring(1).split("/"))
			.filter(code -> other.identity().issuingPath().contains("/" + code + "/"))
			.anyMatch(code -> actor.holds(Role.OFFICE.name(), code));
		if (!over) {
			throw new NotAllowed("visit-merge-office-only");
		}
	}

	/**
	 * Whether the person may move, staff or call off a visit they have been shown, where
	 * it still can be.
	 */
	public boolean mayMove(Actor actor, InspectionView shown) {
		if (shown.status().over() || shown.carriedOutAt() != null) {
			return false;
		}
		List<String> concerned = inspections.groups(shown.id());
		return groups.actsFor(actor, concerned) && recusal.isFree(actor, concerned, shown.unitCode());
	}

	private void move(Actor actor, String id, long seen, Consumer<Inspection> move) {
		process.make(() -> {
			Inspection visit = locked(actor, id);
			groups.requireActsFor(actor, inspections.groups(id));
			recusal.requireFree(actor, inspections.groups(id), visit.identity().unitCode());
			visit.requireSeen(seen);
			move.accept(visit);
			return visit;
		});
	}

	private Inspection locked(Actor actor, String id) {
		list.find(actor, id).orElseThrow(() -> new NotFound("inspection", id));
		return inspections.lock(id).orElseThrow(() -> new NotFound("inspection", id));
	}

}
