package io.campaignflow.circular;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins circulars, by hand or by schedule. */
@Service
@Transactional
public class Compiling {

	/** A longer period is no period. */
	private static final int MOST_DAYS = 400;

	private final CircularRepository circulars;

	private final CircularRun run;

	private final CircularWriter writer;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final Clock clock;

	Compiling(CircularRepository circulars, CircularRun run, CircularWriter writer, OrgUnits units, Campaigns campaigns,
			Clock clock) {
		this.circulars = circulars;
		this.run = run;
		this.writer = writer;
		this.units = units;
		this.campaigns = campaigns;
		this.clock = clock;
	}

	/**
	 * Freezes the figures, drafts the text, and gives the office the task to edit it.
	 * @return the circular's id
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit or
	 * the campaign
	 * @throws NotAllowed where they are not of the unit's office
	 * @throws BusinessRuleViolation with everything that cannot be meant
	 */
	public String compile(Actor actor, CircularOrder order) {
		OrgUnit unit = units.getVisible(actor, Texts.given(order.unit()));
		requireOffice(actor, unit.code());
		CampaignView campaign = campaigns.visible(actor, Texts.given(order.campaign()));
		requireSound(order, unit);
		Instant now = clock.instant();
		String id = UUID.randomUUID().toString();
		circulars.insert(new CircularView(id, unit.code(), unit.path(), campaign.id(), order.kind(), order.from(),
				order.until(), writer.title(unit.name(), campaign.title(), order.kind(), order.until()), order.reach(),
				CircularStatus.COMPILING, 1, null, CircularFigures.NONE, List.of(),
				circulars.latest(unit.code(), campaign.id()).orElse(null), null, actor.account(), null, null, now, null,
				0, 0, null));
		run.start(id);
		return id;
	}

	/** Whether the person compiles circulars of this unit. */
	static void requireOffice(Actor actor, String unitCode) {
		if (!actor.holds(Role.OFFICE.name(), unitCode) && !actor.equals(Actor.SYSTEM)) {
			throw new NotAllowed("circular-for-office");
		}
	}

	private void requireSound(CircularOrder order, OrgUnit unit) {
		List<Violation> faults = new ArrayList<>();
		if (order.kind() == null) {
			faults.add(Violation.of("kind", "circular-kind-missing"));
		}
		if (order.from() == null || order.until() == null || order.from().isAfter(order.until())
				|| order.until().isAfter(LocalDate.now(clock))
				|| order.from().plusDays(MOST_DAYS).isBefore(order.until())) {
			faults.add(Violation.of("from", "circular-period"));
		}
		reachFault(order.reach(), unit).ifPresent(faults::add);
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("circular-faulty", faults);
		}
	}

	/** Circulars go downwards. */
	static Optional<Violation> reachFault(Level reach, OrgUnit unit) {
		return (reach == null || reach.compareTo(unit.level()) <= 0)
				? Optional.of(Violation.of("reach", "circular-reach")) : Optional.empty();
	}

}
