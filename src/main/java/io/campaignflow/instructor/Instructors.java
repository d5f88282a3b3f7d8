package io.campaignflow.instructor;

import io.campaignflow.instructor.InstructorRows.Entry;
import io.campaignflow.instructor.events.InstructorEvent.InstructorRecorded;
import io.campaignflow.instructor.events.InstructorEvent.InstructorRemoved;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.TextRange;
import io.campaignflow.shared.Violation;
import io.campaignflow.storage.Filter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instructors of townships, as far as a person sees the townships. */
@Service
@Transactional
public class Instructors {

	private static final int UNGUIDED = 50;

	private final InstructorRepository instructors;

	private final GuidanceRepository guidance;

	private final InstructorRows rows;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Instructors(InstructorRepository instructors, GuidanceRepository guidance, InstructorRows rows, OrgUnits units,
			ApplicationEventPublisher events, Clock clock) {
		this.instructors = instructors;
		this.guidance = guidance;
		this.rows = rows;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/** In the order of the tree, then by name. */
	@Transactional(readOnly = true)
	public Page<Instructor> list(Actor actor, InstructorQuery query, PageQuery page) {
		Filter found = named(within(actor, query.unit(), "i.township_path"), query.name());
		long total = query.name().isEmpty() ? this.guidance.instructors(within(actor, query.unit(), "g.township_path"))
				: this.instructors.count(found);
		return new Page<>(this.instructors.page(found, page), page.page(), page.size(), total);
	}

	/** Hands over all that are found, at most so many. */
	@Transactional(readOnly = true)
	public void each(Actor actor, InstructorQuery query, int most, Consumer<Instructor> sink) {
		this.instructors.each(named(within(actor, query.unit(), "i.township_path"), query.name()), most, sink);
	}

	/** How far the villages of a unit, or of all one sees, are guided. */
	@Transactional(readOnly = true)
	public Guidance guidance(Actor actor, String unit) {
		return this.guidance.guidance(within(actor, unit, "u.path"), within(actor, unit, "g.township_path"));
	}

	/** The next villages nobody guides. */
	@Transactional(readOnly = true)
	public Unguided unguided(Actor actor, String unit, String after) {
		List<Unguided.Line> lines = this.guidance.unguided(within(actor, unit, "g.path"), after == null ? "" : after,
				UNGUIDED + 1);
		boolean more = lines.size() > UNGUIDED;
		List<Unguided.Line> shown = more ? lines.subList(0, UNGUIDED) : lines;
		return new Unguided(shown, more ? shown.get(UNGUIDED - 1).path() : null);
	}

	/**
	 * Enters an instructor, or gives the one of this name another post and other
	 * villages.
	 * @throws NotFound where the person does not see the township
	 * @throws NotAllowed where the person's office is not in charge of the township
	 * @throws BusinessRuleViolation with everything that is wrong
	 */
	public Instructor record(Actor actor, InstructorOrder order) {
		OrgUnit township = this.units.getVisible(actor, order.township());
		requireMayWrite(actor, township);
		this.rows.lock(List.of(township.code()));
		requireSound(actor, order);
		String known = this.instructors.idsOf(List.of(township.code()))
			.get(InstructorRepository.key(township.code(), order.name()));
		String id = known == null ? UUID.randomUUID().toString() : known;
		this.rows.write(List.of(new Entry(id, order, township.path(), known == null)), actor.account(),
				this.clock.instant());
		this.events.publishEvent(new InstructorRecorded(actor.account(), township.code(), order.name(),
				order.villages().size(), township.parentCode()));
		return this.instructors.find(id).orElseThrow();
	}

	/**
	 * @throws NotAllowed where the person's office is not in charge of the township
	 */
	public void remove(Actor actor, String id) {
		Instructor instructor = get(actor, id);
		OrgUnit township = this.units.get(instructor.township());
		requireMayWrite(actor, township);
		this.rows.lock(List.of(instructor.township()));
		this.rows.delete(instructor);
		this.events.publishEvent(
				new InstructorRemoved(actor.account(), township.code(), instructor.name(), township.parentCode()));
	}

	/**
	 * @throws NotFound where the person does not see the township
	 */
	@Transactional(readOnly = true)
	public Instructor get(Actor actor, String id) {
		return this.instructors.find(id)
			.filter(one -> this.units.find(one.township())
				.filter(unit -> this.units.scopeOf(actor).covers(unit.path()))
				.isPresent())
			.orElseThrow(() -> new NotFound("instructor", id));
	}

	/** Whether this person may enter instructors of this unit. */
	public boolean mayWrite(Actor actor, OrgUnit township) {
		return InstructorRules.mayWrite(actor, township);
	}

	private static void requireMayWrite(Actor actor, OrgUnit township) {
		if (!InstructorRules.mayWrite(actor, township)) {
			throw new NotAllowed("instructor-not-yours", township.name());
		}
	}

	private void requireSound(Actor actor, InstructorOrder order) {
		List<String> codes = new ArrayList<>(order.villages());
		codes.add(order.township());
		Map<String, OrgUnit> known = this.units.byCodes(codes);
		List<Violation> faults = InstructorRules.faults(actor, order, known);
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("instructor-incomplete", faults);
		}
	}

	/** The subtrees the person sees, or the one of a unit they see. */
	private Filter within(Actor actor, String unit, String column) {
		if (unit != null && !unit.isBlank()) {
			return Filter.within(column, List.of(this.units.getVisible(actor, unit).path()));
		}
		Scope scope = this.units.scopeOf(actor);
		return scope.everything() ? Filter.everything() : Filter.within(column, scope.paths());
	}

	private static Filter named(Filter found, String beginning) {
		return beginning.isEmpty() ? found
				: found.and("i.name >= ? and i.name < ?", beginning, TextRange.end(beginning));
	}

}
