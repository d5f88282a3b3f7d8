package io.campaignflow.flow;

import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.flow.Stays.Stay;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.review.RouteSnapshots;
import io.campaignflow.review.RouteSnapshots.Stop;
import io.campaignflow.workflow.PassedTask;
import io.campaignflow.workflow.TaskRecord;
import io.campaignflow.workflow.WorkItem;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Reads subjects with all their stays: those whose tasks ended, and which of these stays
 * are not counted yet.
 */
@Component
class PassageReading {

	private final TaskRecord tasks;

	private final PassageRepository passages;

	private final RouteSnapshots routes;

	private final OrgUnits units;

	private final StepNames names;

	private final WorkingTime time;

	PassageReading(TaskRecord tasks, PassageRepository passages, RouteSnapshots routes, OrgUnits units, StepNames names,
			WorkingTime time) {
		this.tasks = tasks;
		this.passages = passages;
		this.routes = routes;
		this.units = units;
		this.names = names;
		this.time = time;
	}

	/** Subjects with something new: their routes and stays. */
	List<Followed> fresh(List<PassedTask> ended) {
		Set<String> touched = ended.stream()
			.filter((task) -> !task.unitPath().isEmpty())
			.map((task) -> task.item().subject().id())
			.collect(Collectors.toCollection(TreeSet::new));
		List<Followed> all = follow(touched);
		Set<String> known = passages
			.known(all.stream().flatMap((one) -> one.passages().stream()).map(Passage::id).toList());
		return all.stream().map((one) -> one.without(known)).filter((one) -> !one.fresh().isEmpty()).toList();
	}

	/** These subjects, whatever is counted of them. */
	List<Followed> follow(Collection<String> subjectIds) {
		Map<String, List<PassedTask>> bySubject = new LinkedHashMap<>(tasks.ofSubjects(subjectIds)
			.stream()
			.collect(Collectors.groupingBy((task) -> task.item().subject().id(), LinkedHashMap::new,
					Collectors.toList())));
		bySubject.values().removeIf((each) -> each.get(0).unitPath().isEmpty());
		Map<String, List<Stop>> stops = routes.of(bySubject.keySet());
		Map<String, OrgUnit> known = units.byCodes(bySubject.values()
			.stream()
			.map((each) -> each.get(0).item().subject().unitCode())
			.filter(Objects::nonNull)
			.toList());
		return bySubject.entrySet()
			.stream()
			.filter((each) -> known.containsKey(each.getValue().get(0).item().subject().unitCode()))
			.map((each) -> followed(each.getValue(), new Route(stops.getOrDefault(each.getKey(), List.of())),
					known.get(each.getValue().get(0).item().subject().unitCode())))
			.toList();
	}

	private Followed followed(List<PassedTask> ofSubject, Route route, OrgUnit unit) {
		List<Stay> stays = Stays.of(ofSubject);
		WorkItem first = ofSubject.get(0).item();
		String campaign = first.subject().campaignId();
		Passage.Of of = new Passage.Of(first.subject().type(), first.subject().id(),
				ofSubject.get(ofSubject.size() - 1).item().subject().title(), (campaign == null) ? "" : campaign,
				unit.code(), unit.path(), unit.level());
		List<Passage> over = stays.stream()
			.filter(Stay::isOver)
			.map((stay) -> passage(stay, route.placed(names.of(stay.first())), of))
			.toList();
		Followed.Open open = stays.stream()
			.filter((stay) -> !stay.isOver())
			.findFirst()
			.map((stay) -> new Followed.Open(route.placed(names.of(stay.first())), stay.since(), stay.first().dueAt()))
			.orElse(null);
		return new Followed(of, route, over, over, open);
	}

	private Passage passage(Stay stay, StepKey step, Passage.Of of) {
		WorkItem last = stay.last().item();
		Instant due = last.dueAt();
		String how = (stay.last().endedHow() == null) ? Passage.COMPLETED : stay.last().endedHow();
		return new Passage(last.id(), step, of, last.subject().round(), stay.since(), last.completedAt(),
				time.minutes(stay.since(), last.completedAt()),
				(due == null) ? null : Long.valueOf(time.minutes(stay.since(), due)),
				due != null && last.completedAt().isAfter(due), how, last.completedBy());
	}

}
