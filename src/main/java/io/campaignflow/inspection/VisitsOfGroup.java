package io.campaignflow.inspection;

import io.campaignflow.inspection.events.InspectionEvent.VisitFollowedGroup;
import io.campaignflow.organisation.GroupMember;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.supervision.GroupVisits;
import io.campaignflow.workflow.Tasks;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Visits follow their group. On a visit still to come whoever left is replaced by whoever
 * has their duty now, or taken off where others go; where nobody is left, the leader
 * goes. What has taken place keeps the names of those who were there. Whoever's turn it
 * is then gets the task.
 */
@Component
class VisitsOfGroup implements GroupVisits {

	private final InspectionRepository inspections;

	private final InspectionViews views;

	private final GroupRoster roster;

	private final Recusal recusal;

	private final Names names;

	private final Tasks tasks;

	private final TaskPassing passing;

	private final ApplicationEventPublisher events;

	VisitsOfGroup(InspectionRepository inspections, InspectionViews views, GroupRoster roster, Recusal recusal,
			Names names, Tasks tasks, TaskPassing passing, ApplicationEventPublisher events) {
		this.inspections = inspections;
		this.views = views;
		this.roster = roster;
		this.recusal = recusal;
		this.names = names;
		this.tasks = tasks;
		this.passing = passing;
		this.events = events;
	}

	@Override
	public Map<String, String> open(String groupId) {
		List<String> members = accounts(roster.members(List.of(groupId)));
		Map<String, String> open = new LinkedHashMap<>();
		Stream.concat(inspections.openOf(groupId).stream(), inspections.ahead(groupId, members).stream())
			.distinct()
			.forEach(id -> open.put(id, views.of(get(id)).title()));
		return open;
	}

	@Override
	public Set<String> ahead(String groupId, String account) {
		Set<String> ahead = new LinkedHashSet<>(inspections.ahead(groupId, List.of(account)));
		tasks.openOf(inspections.running(groupId))
			.stream()
			.filter(task -> task.holders().contains(account))
			.forEach(task -> ahead.add(task.subject().id()));
		return ahead;
	}

	@Override
	public void follow(Actor by, String groupId, List<Departure> gone) {
		inspections.running(groupId).forEach(id -> follow(by, id, groupId, gone));
	}

	private void follow(Actor by, String id, String groupId, List<Departure> gone) {
		Inspection visit = inspections.lock(id).orElseThrow(() -> new NotFound("inspection", id));
		Set<String> members = Set.copyOf(accounts(roster.members(inspections.groups(id))));
		List<Departure> leaving = gone.stream().filter(one -> !members.contains(one.account())).toList();
		if (isAhead(visit)) {
			replace(by, visit, groupId, leaving, members);
		}
		passing.renew(by, visit, leaving.stream().map(Departure::account).toList());
	}

	/** Nobody has been there, and it stands who is to go. */
	private static boolean isAhead(Inspection visit) {
		boolean named = Set.of(InspectionStatus.DECIDING, InspectionStatus.SCHEDULED).contains(visit.state().status());
		return named && visit.state().record().carriedOutAt() == null;
	}

	private void replace(Actor by, Inspection visit, String groupId, List<Departure> gone, Set<String> members) {
		List<String> before = visit.terms().people();
		List<Departure> leaving = gone.stream().filter(one -> before.contains(one.account())).toList();
		Set<String> going = new LinkedHashSet<>(before.stream().filter(members::contains).toList());
		going.addAll(successors(leaving, groupId, visit.identity().unitCode(), going.isEmpty()));
		if (leaving.isEmpty() || going.isEmpty()) {
			return;
		}
		visit.follow(List.copyOf(going));
		inspections.update(visit);
		inspections.replacePeople(visit);
		going.removeAll(before);
		events
			.publishEvent(new VisitFollowedGroup(visit.id(), names.of(visit.terms().people()), views.of(visit).title(),
					leaving.stream().map(Departure::account).toList(), List.copyOf(going), by.account()));
	}

	/** Whoever may go in their place; the leader, where nobody else goes. */
	private List<String> successors(List<Departure> leaving, String groupId, String unitCode, boolean needed) {
		List<String> free = accounts(recusal.free(List.of(groupId), unitCode));
		List<String> found = leaving.stream().map(Departure::successor).filter(free::contains).toList();
		return found.isEmpty() && needed ? free.stream().limit(1).toList() : found;
	}

	private Inspection get(String id) {
		return inspections.find(id).orElseThrow(() -> new NotFound("inspection", id));
	}

	private static List<String> accounts(List<GroupMember> members) {
		return members.stream().map(GroupMember::account).distinct().toList();
	}

}
