package io.campaignflow.resident;

import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.resident.events.ResidentEvent.RequestReceived;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Secrets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The side of requests that residents see: they write, and ask what became of it. */
@Service
@Transactional
public class Reception {

	/** Characters of a request. */
	public static final int LONGEST_TEXT = 1000;

	public static final int LONGEST_PLACE = 100;

	public static final int LONGEST_NAME = 30;

	public static final int LONGEST_CONTACT = 50;

	private final ResidentForms forms;

	private final RequestRepository requests;

	private final RectificationItems items;

	private final SatisfactionLinks links;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Clock clock;

	Reception(ResidentForms forms, RequestRepository requests, RectificationItems items, SatisfactionLinks links,
			ApplicationEventPublisher events, TransactionTemplate transaction, Clock clock) {
		this.forms = forms;
		this.requests = requests;
		this.items = items;
		this.links = links;
		this.events = events;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Takes a request. Of one that is sent twice at the same moment, both are told the
	 * code of the first.
	 * @return the code to ask with; empty where nobody may write behind the link
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything wrong in the
	 * texts
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<String> receive(String token, Saying said) {
		try {
			return transaction.execute((status) -> take(token, said));
		}
		catch (DuplicateKeyException raced) {
			// What was sent first is stored by now.
			return transaction.execute((status) -> take(token, said));
		}
	}

	private Optional<String> take(String token, Saying said) {
		return forms.open(token).map((form) -> {
			ResidentRequest wanted = wanted(form, said);
			String receipt = isCode(said.receipt()) ? said.receipt() : Secrets.code();
			Optional<ResidentRequest> before = requests.byReceipt(Secrets.hash(receipt));
			if (before.filter((same) -> isSame(same, wanted)).isPresent()) {
				return receipt;
			}
			return take(form, wanted, before.isPresent() ? Secrets.code() : receipt);
		});
	}

	private String take(ResidentForm form, ResidentRequest wanted, String receipt) {
		requests.insert(wanted, Secrets.hash(receipt));
		events
			.publishEvent(new RequestReceived(wanted.id(), wanted.unitCode(), form.issuedBy(), Actor.SYSTEM.account()));
		return receipt;
	}

	private ResidentRequest wanted(ResidentForm form, Saying said) {
		ResidentTexts texts = new ResidentTexts();
		String text = texts.need("text", said.text(), LONGEST_TEXT);
		String place = texts.allow("place", said.place(), LONGEST_PLACE);
		String name = texts.allow("name", said.name(), LONGEST_NAME);
		String contact = texts.allow("contact", said.contact(), LONGEST_CONTACT);
		texts.settle();
		return new ResidentRequest(UUID.randomUUID().toString(), form.id(), form.campaignId(), form.unitCode(),
				form.unitPath(), text, place, name, contact, clock.instant(), RequestStatus.RECEIVED, null, null, null,
				null);
	}

	private static boolean isSame(ResidentRequest stored, ResidentRequest wanted) {
		return stored.formId().equals(wanted.formId()) && stored.text().equals(wanted.text());
	}

	/**
	 * What became of a request; {@code item} is null where there is none, {@code mayRate}
	 * says whether the resident can say now what they think of the result.
	 */
	public record Standing(RequestStatus status, Instant receivedAt, String answer, ItemView item, boolean mayRate) {
	}

	/** Empty for a code that was never given out. */
	@Transactional(readOnly = true)
	public Optional<Standing> ask(String code) {
		return request(code).map((request) -> {
			ItemView item = (request.itemId() == null) ? null : living(request.itemId());
			return new Standing(request.status(), request.receivedAt(), request.answer(), item,
					item != null && links.mayAsk(request.itemId(), item));
		});
	}

	/**
	 * Token of a link to say whether one is satisfied; empty where there is nothing to
	 * say.
	 */
	public Optional<String> linkToRate(String code) {
		return request(code).filter((request) -> request.itemId() != null)
			.flatMap((request) -> links.issueTo(request.itemId(), living(request.itemId())))
			.map(SatisfactionLinks.Issued::token);
	}

	private Optional<ResidentRequest> request(String code) {
		String written = (code == null) ? "" : code.strip().toUpperCase(Locale.ROOT).replace(' ', '-');
		return isCode(written) ? requests.byReceipt(Secrets.hash(written)) : Optional.empty();
	}

	/** An item that was merged lives on in another one. */
	private ItemView living(String id) {
		ItemView item = items.get(id);
		for (int steps = 0; item.mergedInto() != null && steps < 20; steps++) {
			item = items.get(item.mergedInto());
		}
		return item;
	}

	/** A code as {@link Secrets#code()} makes them. */
	public static boolean isCode(String text) {
		return text != null && text.matches("[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}");
	}

}
