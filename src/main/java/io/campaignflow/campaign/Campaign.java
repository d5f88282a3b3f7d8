package io.campaignflow.campaign;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.Violation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The aggregate: what may be done to a campaign, by whom and when. It belongs to the
 * campaign office of the unit that issues it. Once launched its demands stand, because
 * plans are written against them; only windows may be lengthened or added.
 */
final class Campaign {

	private static final Comparator<StartWindow> BY_LEVEL = Comparator.comparing(StartWindow::level);

	private final CampaignView state;

	Campaign(CampaignView state) {
		this.state = state;
	}

	static Campaign prepare(String id, CampaignForm form) {
		return new Campaign(view(id, form, form.routeVersion(), CampaignStatus.PREPARED, 0));
	}

	CampaignView state() {
		return state;
	}

	static boolean isOffice(Actor actor, String issuingUnit) {
		return actor.equals(Actor.SYSTEM) || actor.holds(Role.OFFICE.name(), issuingUnit);
	}

	static void requireOffice(Actor actor, String issuingUnit) {
		if (!isOffice(actor, issuingUnit)) {
			throw new NotAllowed("campaign-not-office");
		}
	}

	void requireVersion(long version) {
		if (version != state.version()) {
			throw new Conflict("campaign-version", state);
		}
	}

	Campaign change(long version, CampaignForm form) {
		requireVersion(version);
		if (!state.issuingUnit().equals(form.issuingUnit())) {
			throw new BusinessRuleViolation("campaign-faulty",
					List.of(Violation.of("issuingUnit", "campaign-issuer-fixed")));
		}
		if (state.status() == CampaignStatus.LAUNCHED) {
			LaunchedRules.requireOnlyLengthened(state, form);
		}
		Integer route = isLaunched() ? state.routeVersion() : form.routeVersion();
		return new Campaign(view(state.id(), form, route, state.status(), version + 1));
	}

	/** From now on the route stands at one version. */
	Campaign launch(int routeVersion) {
		return new Campaign(view(state.id(), state.form(), routeVersion, CampaignStatus.LAUNCHED, state.version() + 1));
	}

	/**
	 * A launched campaign goes over to a newer version of its route: for the plans that
	 * have not been signed off yet, since the others keep the steps they began with.
	 * @throws BusinessRuleViolation where it is none of the newer versions there are
	 */
	Campaign switchRoute(int routeVersion, int newest) {
		if (!isLaunched()) {
			throw new BusinessRuleViolation("campaign-route-not-launched");
		}
		if (routeVersion > newest || (state.routeVersion() != null && routeVersion <= state.routeVersion())) {
			throw new BusinessRuleViolation("campaign-route-not-newer", routeVersion, newest);
		}
		return new Campaign(view(state.id(), state.form(), routeVersion, state.status(), state.version() + 1));
	}

	boolean isLaunched() {
		return state.status() == CampaignStatus.LAUNCHED;
	}

	/**
	 * The window of a level as it stands for one unit, lengthened by what was granted.
	 */
	Optional<StartWindow> windowFor(Level level, Optional<LocalDate> granted) {
		return state.windowOf(level).map(window -> granted.map(window::until).orElse(window));
	}

	/** An extension must reach past the level's last day. */
	void requireExtends(Level level, LocalDate closes, String reason) {
		StartWindow window = state.windowOf(level)
			.orElseThrow(() -> new BusinessRuleViolation("campaign-unit-without-window"));
		if (closes == null || !closes.isAfter(window.closes())) {
			throw new BusinessRuleViolation("campaign-extension-too-short",
					List.of(Violation.of("closes", "campaign-extension-too-short", window.closes())));
		}
		List<Violation> faults = Texts.required("reason", reason, RequirementRules.LONGEST_TEXT / 2);
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("campaign-faulty", faults);
		}
	}

	private static CampaignView view(String id, CampaignForm form, Integer routeVersion, CampaignStatus status,
			long version) {
		List<StartWindow> windows = form.windows().stream().sorted(BY_LEVEL).toList();
		return new CampaignView(id, form.title().strip(), form.batch().strip(), form.issuingUnit(), status, windows,
				form.requirements(), form.template(), form.route(), routeVersion, form.childrenWait(), form.scored(),
				form.minLength(), form.maxLength(), version);
	}

}
