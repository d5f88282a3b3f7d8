package io.campaignflow.route;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Scope;
import io.campaignflow.route.events.RouteEvent.RouteReinstated;
import io.campaignflow.route.events.RouteEvent.RouteRetired;
import io.campaignflow.route.events.RouteEvent.RouteSaved;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The routes of all units. A route belongs to a unit, whose campaign office keeps it;
 * every change is a new version with a decision table of its own, and no version ever
 * changes: a review under way, or a campaign launched with one, keeps what it has.
 */
@Service
@Transactional
public class Routes {

	private static final String KEY_PREFIX = "review-route-";

	private final RouteRepository routes;

	private final RouteSight sight;

	private final RouteEngine engine;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Routes(RouteRepository routes, RouteSight sight, RouteEngine engine, OrgUnits units,
			ApplicationEventPublisher events, Clock clock) {
		this.routes = routes;
		this.sight = sight;
		this.engine = engine;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/** What the units above, at and below the person keep, and what was shipped. */
	@Transactional(readOnly = true)
	public Page<RouteView> list(Actor actor, PageQuery page) {
		Scope scope = units.scopeOf(actor);
		return routes.visible(scope.everything() ? List.of() : sight.unitsOf(actor),
				scope.everything() ? null : scope.paths(), page);
	}

	/**
	 * @throws NotFound where the person may not see it
	 */
	@Transactional(readOnly = true)
	public RouteView visible(Actor actor, String key) {
		return routes.find(key).filter(route -> sight.sees(actor, route)).orElseThrow(() -> new NotFound("route", key));
	}

	/** The units this person can make routes for. */
	@Transactional(readOnly = true)
	public List<OrgUnit> officesOf(Actor actor) {
		return sight.officesOf(actor);
	}

	public boolean mayChange(Actor actor, RouteView route) {
		return RouteSight.mayChange(actor, route);
	}

	/**
	 * @throws NotFound where there is no such version, or the person may not see it
	 */
	@Transactional(readOnly = true)
	public RouteVersion version(Actor actor, String key, int version) {
		return stored(visible(actor, key).key(), version);
	}

	/** All versions, newest first. */
	@Transactional(readOnly = true)
	public Page<RouteVersion> versions(Actor actor, String key, PageQuery page) {
		RouteView route = visible(actor, key);
		return new Page<>(routes.versions(key, page.size(), page.offset()), page.page(), page.size(), route.version());
	}

	/**
	 * A new route of a unit, with its first version.
	 * @param copiedFrom key of the route it was made from, null where none
	 * @throws NotAllowed unless the person belongs to the unit's office
	 * @throws BusinessRuleViolation with every fault of the rows
	 */
	public RouteView create(Actor actor, String unitCode, RouteDraft draft, String copiedFrom) {
		OrgUnit unit = units.find(String.valueOf(unitCode)).orElseThrow(() -> new NotFound("unit", unitCode));
		if (!actor.holds(Role.OFFICE.name(), unit.code())) {
			throw new NotAllowed("route-not-office");
		}
		RouteRules.requireSound(draft, unit.level());
		String from = (copiedFrom == null) ? null : visible(actor, copiedFrom).key();
		String key = KEY_PREFIX + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
		RouteView route = new RouteView(key, unit.code(), draft.title(), draft.titleEn(), RouteStatus.ACTIVE, 1);
		routes.insert(route, unit.path(), actor.account(), now().atOffset(ZoneOffset.UTC));
		keep(actor, route, draft, from);
		return route;
	}

	/**
	 * Saves the rows as the next version and deploys it. Where nothing differs from the
	 * newest one, that one stays.
	 * @param basis version the office began from
	 * @throws Conflict with the newest {@link RouteVersion} where somebody saved
	 * meanwhile
	 */
	public RouteView save(Actor actor, String key, int basis, RouteDraft draft) {
		RouteView route = changeable(actor, key);
		if (route.version() != basis) {
			throw new Conflict("route-version", stored(key, route.version()));
		}
		RouteRules.requireSound(draft, level(route));
		if (draft.saysTheSameAs(stored(key, basis))) {
			return route;
		}
		RouteView next = route.saved(draft);
		routes.update(next);
		keep(actor, next, draft, null);
		return next;
	}

	/** No campaign can choose it any more; those that have it keep it. */
	public void retire(Actor actor, String key) {
		RouteView route = changeable(actor, key);
		routes.update(route.with(RouteStatus.RETIRED));
		events.publishEvent(new RouteRetired(key, route.title(), route.unit(), actor.account()));
	}

	/**
	 * A retired route can be chosen and changed again; nothing where it is not retired.
	 */
	public void reinstate(Actor actor, String key) {
		RouteView route = own(actor, key);
		if (route.retired()) {
			routes.update(route.with(RouteStatus.ACTIVE));
			events.publishEvent(new RouteReinstated(key, route.title(), route.unit(), actor.account()));
		}
	}

	private void keep(Actor actor, RouteView route, RouteDraft draft, String copiedFrom) {
		String decision = engine.deploy(route.key(), draft);
		routes.insert(new RouteVersion(route.key(), route.version(), decision, draft.title(), draft.titleEn(),
				draft.note(), draft.rows(), copiedFrom, actor.account(), now()));
		events.publishEvent(new RouteSaved(route.key(), route.version(), draft.title(), route.unit(),
				draft.rows().size(), actor.account()));
	}

	private RouteView changeable(Actor actor, String key) {
		RouteView route = own(actor, key);
		if (route.retired()) {
			throw new BusinessRuleViolation("route-retired");
		}
		return route;
	}

	/** Locked, for the office that keeps it. */
	private RouteView own(Actor actor, String key) {
		visible(actor, key);
		RouteView route = routes.lock(key).orElseThrow(() -> new NotFound("route", key));
		if (route.shipped()) {
			throw new NotAllowed("route-shipped");
		}
		if (!RouteSight.mayChange(actor, route)) {
			throw new NotAllowed("route-not-office");
		}
		return route;
	}

	private Level level(RouteView route) {
		return units.get(route.unit()).level();
	}

	private RouteVersion stored(String key, int version) {
		return routes.version(key, version).orElseThrow(() -> new NotFound("route-version", version));
	}

	private Instant now() {
		return clock.instant();
	}

}
