package io.campaignflow.route.web;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.route.RouteDraft;
import io.campaignflow.route.RouteTrials;
import io.campaignflow.route.RouteVersion;
import io.campaignflow.route.RouteView;
import io.campaignflow.route.Routes;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes, their versions and trial runs over REST. */
@RestController
@RequestMapping("/api/v1/routes")
class RouteCalls {

	private final Routes routes;

	private final RouteTrials trials;

	RouteCalls(Routes routes, RouteTrials trials) {
		this.routes = routes;
		this.trials = trials;
	}

	@GetMapping
	Page<RouteView> list(Actor actor, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return routes.list(actor, PageQuery.of(page, size));
	}

	@GetMapping("/{id}")
	RouteView one(Actor actor, @PathVariable String id) {
		return routes.visible(actor, id);
	}

	@GetMapping("/{id}/versions")
	Page<VersionBody> versions(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = "20") int size) {
		return routes.versions(actor, id, PageQuery.of(page, size)).map(VersionBody::of);
	}

	@GetMapping("/{id}/versions/{version}")
	VersionBody version(Actor actor, @PathVariable String id, @PathVariable int version) {
		return VersionBody.of(routes.version(actor, id, version));
	}

	/** A new route of a unit. */
	@PostMapping
	ResponseEntity<VersionBody> create(Actor actor, @RequestBody NewRoute body) {
		RouteView made = routes.create(actor, body.unit(),
				draft(body.title(), body.titleEn(), body.note(), body.rows()), body.copiedFrom());
		return ResponseEntity.created(URI.create("/api/v1/routes/" + made.key()))
			.body(version(actor, made.key(), made.version()));
	}

	/** The next version; {@code basis} is the one the caller began from. */
	@PostMapping("/{id}/versions")
	VersionBody save(Actor actor, @PathVariable String id, @RequestBody NewVersion body) {
		RouteView saved = routes.save(actor, id, body.basis(),
				draft(body.title(), body.titleEn(), body.note(), body.rows()));
		return version(actor, id, saved.version());
	}

	@PostMapping("/{id}/retirement")
	RouteView retire(Actor actor, @PathVariable String id) {
		routes.retire(actor, id);
		return routes.visible(actor, id);
	}

	@PostMapping("/{id}/reinstatement")
	RouteView reinstate(Actor actor, @PathVariable String id) {
		routes.reinstate(actor, id);
		return routes.visible(actor, id);
	}

	/**
	 * Who would review the plan of a unit, and why: by the rows of the body, else by a
	 * version, else by the newest.
	 */
	@PostMapping("/{id}/trial")
	TrialBody trial(Actor actor, @PathVariable String id, @RequestBody Trial body) {
		RouteView route = routes.visible(actor, id);
		PlanKind kind = (body.kind() == null) ? PlanKind.UNIT : body.kind();
		if (body.rows() != null) {
			return TrialBody
				.of(trials.run(actor, draft("", "", "", body.rows()).rows(), body.unit(), kind, route.unit()));
		}
		RouteVersion version = routes.version(actor, id, (body.version() == null) ? route.version() : body.version());
		return TrialBody.of(trials.run(actor, version, body.unit(), kind, route.unit()));
	}

	private static RouteDraft draft(String title, String titleEn, String note, List<RowBody> rows) {
		return new RouteDraft(title, titleEn, note, (rows == null) ? List.of()
				: rows.stream().map(row -> (row == null) ? RowBody.NOTHING.row() : row.row()).toList());
	}

	record NewRoute(String unit, String title, String titleEn, String note, String copiedFrom, List<RowBody> rows) {
	}

	record NewVersion(int basis, String title, String titleEn, String note, List<RowBody> rows) {
	}

	record Trial(String unit, PlanKind kind, Integer version, List<RowBody> rows) {
	}

}
