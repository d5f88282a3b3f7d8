package io.campaignflow.resident;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.resident.events.ResidentEvent.FormIssued;
import io.campaignflow.resident.events.ResidentEvent.FormWithdrawn;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Secrets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links behind which residents write, as offices hand them out. */
@Service
@Transactional
public class ResidentForms {

	/** A campaign and its follow-up last no longer. */
	static final int MOST_DAYS = 366;

	private static final int LONGEST_NOTE = 100;

	private final FormRepository forms;

	private final OfficePaths offices;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ResidentForms(FormRepository forms, OfficePaths offices, OrgUnits units, Campaigns campaigns,
			ApplicationEventPublisher events, Clock clock) {
		this.forms = forms;
		this.offices = offices;
		this.units = units;
		this.campaigns = campaigns;
		this.events = events;
		this.clock = clock;
	}

	/** A new link: its token is seen this once and kept only as a hash. */
	public record Issued(ResidentForm form, String token) {
	}

	/**
	 * @param note where it will hang, may be null
	 * @throws NotAllowed unless the person works in the office or leading group of the
	 * unit or of one above it
	 * @throws NotFound where they do not see the campaign or the unit
	 * @throws BusinessRuleViolation where the last day lies in the past or too far away
	 */
	public Issued issue(Actor actor, String campaignId, String unitCode, LocalDate expiresOn, String note) {
		campaigns.visible(actor, campaignId);
		OrgUnit unit = units.getVisible(actor, unitCode);
		requireDesk(actor, unit.path());
		LocalDate today = LocalDate.now(clock);
		if (expiresOn == null || expiresOn.isBefore(today) || expiresOn.isAfter(today.plusDays(MOST_DAYS))) {
			throw new BusinessRuleViolation("resident-form-days", MOST_DAYS);
		}
		String token = Secrets.token();
		ResidentForm form = new ResidentForm(UUID.randomUUID().toString(), campaignId, unit.code(), unit.path(),
				ResidentTexts.optional("note", note, LONGEST_NOTE), actor.account(), clock.instant(), expiresOn, null);
		forms.insert(form, Secrets.hash(token));
		events.publishEvent(new FormIssued(form.id(), unit.code(), expiresOn, actor.account()));
		return new Issued(form, token);
	}

	/**
	 * Nobody writes behind it any more; what was written stays.
	 * @throws NotFound where the person does not see it
	 */
	public void withdraw(Actor actor, String id) {
		ResidentForm form = forms.find(id)
			.filter((found) -> offices.covers(actor, found.unitPath()))
			.orElseThrow(() -> new NotFound("resident-form", id));
		if (forms.withdraw(id, clock.instant())) {
			events.publishEvent(new FormWithdrawn(id, form.unitCode(), actor.account()));
		}
	}

	/** Those of the person's offices, newest first. */
	@Transactional(readOnly = true)
	public Page<ResidentForm> list(Actor actor, PageQuery page) {
		requireDesk(actor);
		return forms.list(offices.of(actor), page);
	}

	/** The link of a token if residents may write behind it today. */
	@Transactional(readOnly = true)
	public Optional<ResidentForm> open(String token) {
		return forms.byToken(Secrets.hash(token)).filter((form) -> form.isOpen(LocalDate.now(clock)));
	}

	private void requireDesk(Actor actor, String path) {
		if (!offices.covers(actor, path)) {
			throw new NotAllowed("resident-office-only");
		}
	}

	static void requireDesk(Actor actor) {
		if (!OfficePaths.isDesk(actor)) {
			throw new NotAllowed("resident-office-only");
		}
	}

}
