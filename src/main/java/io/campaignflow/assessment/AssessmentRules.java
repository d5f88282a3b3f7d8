package io.campaignflow.assessment;

import io.campaignflow.assessment.events.AssessmentEvent.AssessmentWeightsSet;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What counts how much: the office of a unit sets it for a level below. The nearest
 * office above a unit that has set anything decides; where none has, the usual points
 * hold.
 */
@Service
@Transactional
public class AssessmentRules {

	private final WeightsRepository weights;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AssessmentRules(WeightsRepository weights, OrgUnits units, ApplicationEventPublisher events, Clock clock) {
		this.weights = weights;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * All versions a unit's office has set for a level, the newest first.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	@Transactional(readOnly = true)
	public List<Weights> versions(Actor actor, String unitCode, Level level) {
		return weights.of(units.getVisible(actor, unitCode).code(), level);
	}

	/** Whether this person may set them. */
	public static boolean maySet(Actor actor, String unitCode) {
		return actor.holds(Role.OFFICE.name(), unitCode);
	}

	/**
	 * @param version the newest there is, 0 for none
	 * @throws NotAllowed unless the person belongs to the office of the unit
	 * @throws BusinessRuleViolation with everything that is wrong with them
	 * @throws Conflict where somebody else has set others meanwhile
	 */
	public Weights set(Actor actor, String unitCode, Level level, int version, Map<Criterion, Integer> points) {
		OrgUnit unit = units.getVisible(actor, unitCode);
		if (!maySet(actor, unit.code())) {
			throw new NotAllowed("assessment-for-office");
		}
		if (level.ordinal() <= unit.level().ordinal()) {
			throw new BusinessRuleViolation("assessment-level-above");
		}
		Weights.requireSound(points);
		int newest = weights.of(unit.code(), level).stream().findFirst().map(Weights::version).orElse(0);
		if (newest != version) {
			throw new Conflict("assessment-set-meanwhile", null);
		}
		return added(actor, level, new Weights(unit.code(), newest + 1, points, actor.account(),
				clock.instant().truncatedTo(ChronoUnit.MICROS)));
	}

	private Weights added(Actor actor, Level level, Weights set) {
		try {
			weights.add(level, set);
		}
		catch (DuplicateKeyException ex) {
			throw new Conflict("assessment-set-meanwhile", null);
		}
		events.publishEvent(new AssessmentWeightsSet(set.unitCode(), level.name(), set.version(),
				new TreeMap<>(set.points()).toString(), actor.account()));
		return set;
	}

	/** What holds for a unit. */
	Weights holdingFor(OrgUnit unit) {
		List<String> above = unit.codesFromRoot().subList(0, unit.codesFromRoot().size() - 1);
		List<Weights> newest = weights.newest(above, unit.level());
		Optional<Weights> nearest = newest.stream()
			.reduce((one, other) -> above.indexOf(one.unitCode()) > above.indexOf(other.unitCode()) ? one : other);
		return nearest.orElseGet(Weights::usual);
	}

}
