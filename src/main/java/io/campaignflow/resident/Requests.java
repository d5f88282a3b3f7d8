package io.campaignflow.resident;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rectification.Duplicate;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.rectification.Severity;
import io.campaignflow.resident.events.ResidentEvent.OfRequest;
import io.campaignflow.resident.events.ResidentEvent.RequestMerged;
import io.campaignflow.resident.events.ResidentEvent.RequestRegistered;
import io.campaignflow.resident.events.ResidentEvent.RequestRejected;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Requests of residents before the office: taken into the ledger, joined, or answered.
 */
@Service
@Transactional
public class Requests {

	static final int LONGEST_ANSWER = 500;

	private final RequestRepository requests;

	private final OfficePaths offices;

	private final OrgUnits units;

	private final RegisteringByHand registering;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	private final Clock clock;

	Requests(RequestRepository requests, OfficePaths offices, OrgUnits units, RegisteringByHand registering,
			ApplicationEventPublisher events, MessageSource messages, Clock clock) {
		this.requests = requests;
		this.offices = offices;
		this.units = units;
		this.registering = registering;
		this.events = events;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * How the office words a request for the ledger; the unit is the link's or one below
	 * it.
	 */
	public record Wording(String unitCode, String title, Severity severity) {
	}

	/**
	 * Newest first.
	 * @throws io.campaignflow.shared.NotAllowed to whoever works in no office
	 */
	@Transactional(readOnly = true)
	public Page<ResidentRequest> list(Actor actor, RequestQuery query, PageQuery page) {
		ResidentForms.requireDesk(actor);
		List<OfficePaths.Condition> conditions = new ArrayList<>(List.of(offices.of(actor)));
		if (query.unit() != null && !query.unit().isBlank()) {
			conditions.add(OfficePaths.below(units.getVisible(actor, query.unit()).path()));
		}
		return requests.list(conditions, query, page);
	}

	/**
	 * @throws NotFound where it is not there or another office's
	 */
	@Transactional(readOnly = true)
	public ResidentRequest visible(Actor actor, String id) {
		return requests.find(id)
			.filter((request) -> offices.covers(actor, request.unitPath()))
			.orElseThrow(() -> new NotFound("resident-request", id));
	}

	/** Items of the ledger that likely say the same. */
	@Transactional(readOnly = true)
	public List<Duplicate> duplicates(Actor actor, String id) {
		ResidentRequest request = visible(actor, id);
		return registering.duplicates(actor, registration(request, new Wording(request.unitCode(), null, null)));
	}

	/**
	 * Registers it in the ledger; whoever wrote is its raiser.
	 * @param allTheSame why, where likely duplicates are known; else null
	 * @return the item's id
	 * @throws Conflict where somebody has decided before, or with likely
	 * {@link Duplicate}s
	 */
	public String register(Actor actor, String id, Wording wording, String allTheSame) {
		ResidentRequest request = lock(actor, id);
		String item = registering.register(actor, registration(request, wording), allTheSame);
		decide(actor, request, RequestStatus.REGISTERED, item, null);
		tell(new RequestRegistered(id, item, actor.account()));
		return item;
	}

	/**
	 * Has it live on in an item that says the same; whoever wrote joins its raisers.
	 * @param number of that item
	 * @return the id it was registered under
	 * @throws Conflict where somebody has decided before
	 */
	public String merge(Actor actor, String id, Wording wording, String number, String reason) {
		ResidentRequest request = lock(actor, id);
		String item = registering.registerInto(actor, registration(request, wording), number, reason);
		decide(actor, request, RequestStatus.MERGED, item, null);
		tell(new RequestMerged(id, item, actor.account()));
		return item;
	}

	/**
	 * It is no matter of the campaign; the answer is what the resident reads.
	 * @throws Conflict where somebody has decided before
	 */
	public void reject(Actor actor, String id, String answer) {
		ResidentRequest request = lock(actor, id);
		String said = ResidentTexts.needed("answer", answer, LONGEST_ANSWER);
		decide(actor, request, RequestStatus.REJECTED, null, said);
		tell(new RequestRejected(id, said, actor.account()));
	}

	private ResidentRequest lock(Actor actor, String id) {
		visible(actor, id);
		ResidentRequest request = requests.lock(id).orElseThrow(() -> new NotFound("resident-request", id));
		if (request.status() != RequestStatus.RECEIVED) {
			throw new Conflict("resident-request-decided", request, request.status());
		}
		return request;
	}

	private Registration registration(ResidentRequest request, Wording wording) {
		String unit = Objects.requireNonNullElse(wording.unitCode(), request.unitCode());
		if (!units.find(unit).filter((found) -> found.path().startsWith(request.unitPath())).isPresent()) {
			throw new NotFound("unit", unit);
		}
		String name = Objects.requireNonNullElseGet(request.name(),
				() -> messages.getMessage("resident.nameless", null, Locale.SIMPLIFIED_CHINESE));
		return new Registration(request.campaignId(), ItemSource.RESIDENT, request.id(), unit, null, null,
				wording.severity(), wording.title(), request.text(), request.place(), request.receivedAt(),
				List.of(new NewRaiser(null, name, request.contact())));
	}

	private void decide(Actor actor, ResidentRequest request, RequestStatus status, String item, String answer) {
		requests.decide(new ResidentRequest(request.id(), request.formId(), request.campaignId(), request.unitCode(),
				request.unitPath(), request.text(), request.place(), request.name(), request.contact(),
				request.receivedAt(), status, item, answer, actor.account(), clock.instant()));
	}

	private void tell(OfRequest event) {
		events.publishEvent(event);
	}

}
