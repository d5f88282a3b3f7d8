package io.campaignflow.route;

import io.campaignflow.campaign.RouteCatalogue;
import io.campaignflow.route.events.RouteEvent.ShippedRouteRecorded;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Routes for campaigns and reviews: which there are to choose, which deployed table a
 * version is, and the recording of tables that came with the product. No visibility
 * check.
 */
@Service
@Transactional
public class RouteShelf implements RouteCatalogue {

	private final RouteRepository routes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	/** A version never becomes another table, so that it is asked for once. */
	private final Map<Exact, String> tables = new ConcurrentHashMap<>();

	RouteShelf(RouteRepository routes, ApplicationEventPublisher events, Clock clock) {
		this.routes = routes;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<RouteChoice> choices(Collection<String> unitCodes) {
		return routes.of(unitCodes).stream().filter(route -> !route.retired()).map(RouteShelf::choice).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<RouteChoice> find(String key) {
		return routes.find(key).filter(route -> route.version() > 0).map(RouteShelf::choice);
	}

	/**
	 * Id of the deployed table of a version.
	 * @param version null for the newest
	 */
	@Transactional(readOnly = true)
	public String table(String key, Integer version) {
		int wanted = (version != null) ? version
				: routes.find(key).orElseThrow(() -> new NotFound("route", key)).version();
		Exact exact = new Exact(key, wanted);
		String known = tables.get(exact);
		if (known == null) {
			known = routes.version(key, wanted).orElseThrow(() -> new NotFound("route-version", wanted)).decision();
			tables.put(exact, known);
		}
		return known;
	}

	/**
	 * Records a table that came with the product as the next version, unless its rows are
	 * those of the newest one. Of several nodes that start together one does it.
	 */
	public void record(String key, RouteDraft shipped, String decision) {
		RouteView route = routes.lock(key).orElseThrow(() -> new NotFound("route", key));
		boolean known = routes.version(key, route.version())
			.filter(newest -> newest.rows().equals(shipped.rows()))
			.isPresent();
		if (known) {
			return;
		}
		RouteView next = route.saved(new RouteDraft(shipped.title(), route.titleEn(), "", List.of()));
		routes.update(next);
		routes.insert(new RouteVersion(key, next.version(), decision, next.title(), next.titleEn(), shipped.note(),
				shipped.rows(), null, Actor.SYSTEM.account(), clock.instant()));
		events.publishEvent(new ShippedRouteRecorded(key, next.version(), next.title(), shipped.rows().size(),
				Actor.SYSTEM.account()));
	}

	private static RouteChoice choice(RouteView route) {
		return new RouteChoice(route.key(), route.title(), route.titleEn(), route.unit(), route.version(),
				route.retired());
	}

	private record Exact(String key, int version) {
	}

}
