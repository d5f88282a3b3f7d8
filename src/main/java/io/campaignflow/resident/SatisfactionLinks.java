package io.campaignflow.resident;

import io.campaignflow.resident.SatisfactionLinkRepository.Link;
import io.campaignflow.rectification.Face;
import io.campaignflow.rectification.ItemStatus;
import io.campaignflow.rectification.ItemView;
import io.campaignflow.rectification.Raiser;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.resident.events.ResidentEvent.SatisfactionLinkIssued;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Secrets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by which those without an account who raised an item say, once, whether they are
 * satisfied with its result. A link is good for two weeks and one answer, or until the
 * raiser is given another; it opens nothing else.
 */
@Service
@Transactional
public class SatisfactionLinks {

	static final Duration GOOD_FOR = Duration.ofDays(14);

	private final RectificationItems items;

	private final SatisfactionLinkRepository links;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	SatisfactionLinks(RectificationItems items, SatisfactionLinkRepository links, ApplicationEventPublisher events,
			Clock clock) {
		this.items = items;
		this.links = links;
		this.events = events;
		this.clock = clock;
	}

	/** A new link: its token is seen this once. */
	public record Issued(String token, Instant expiresAt) {
	}

	/**
	 * Those of an item who can be given a link now: without an account, not yet answered
	 * in this round, the item closed and nothing settled.
	 * @throws NotFound where the person does not see the item
	 * @throws NotAllowed to everybody but the office that runs it
	 */
	@Transactional(readOnly = true)
	public List<Raiser> toAsk(Actor actor, String itemId) {
		ItemView item = items.visible(actor, itemId);
		if (!actor.holds("OFFICE", item.officeUnit())) {
			throw new NotAllowed("satisfaction-link-office-only");
		}
		return toAsk(item);
	}

	/**
	 * @throws BusinessRuleViolation where this raiser cannot be asked now
	 */
	public Issued issue(Actor actor, String itemId, String raiserId) {
		Raiser raiser = toAsk(actor, itemId).stream()
			.filter((one) -> one.id().equals(raiserId))
			.findFirst()
			.orElseThrow(() -> new BusinessRuleViolation("satisfaction-link-nobody"));
		return issue(actor, raiser);
	}

	/**
	 * For whoever raised the item that was registered under this id, wherever it lives
	 * on.
	 */
	Optional<Issued> issueTo(String registeredAs, ItemView living) {
		return raiserOf(registeredAs, living).map((raiser) -> issue(Actor.SYSTEM, raiser));
	}

	boolean mayAsk(String registeredAs, ItemView living) {
		return raiserOf(registeredAs, living).isPresent();
	}

	private Optional<Raiser> raiserOf(String registeredAs, ItemView living) {
		return toAsk(living).stream()
			.filter((raiser) -> registeredAs.equals((raiser.fromItem() == null) ? living.id() : raiser.fromItem()))
			.findFirst();
	}

	private List<Raiser> toAsk(ItemView item) {
		boolean open = item.status() == ItemStatus.CLOSED && item.dates().settled() == null;
		return open ? items.raisers(item.id())
			.stream()
			.filter((raiser) -> raiser.account() == null && !raiser.answered(item.round()))
			.toList() : List.of();
	}

	/** A link that went astray opens nothing once there is a new one. */
	private Issued issue(Actor actor, Raiser raiser) {
		Instant now = clock.instant();
		String token = Secrets.token();
		Instant expires = now.plus(GOOD_FOR);
		links.endUnused(raiser, now);
		links.insert(raiser, Secrets.hash(token), actor.account(), now, expires);
		events.publishEvent(new SatisfactionLinkIssued(raiser.itemId(), raiser.masked(), actor.account()));
		return new Issued(token, expires);
	}

	/**
	 * What a link asks about; empty where it is wrong, used, expired or too late alike.
	 */
	@Transactional(readOnly = true)
	public Optional<ItemView> ask(String token) {
		return links.find(Secrets.hash(token), clock.instant())
			.flatMap((link) -> askable(link.itemId(), link.raiserId()));
	}

	private Optional<ItemView> askable(String itemId, String raiserId) {
		ItemView item = items.get(itemId);
		return toAsk(item).stream().anyMatch((raiser) -> raiser.id().equals(raiserId)) ? Optional.of(item)
				: Optional.empty();
	}

	/**
	 * Takes the one answer of a link; of two at the same moment only the first counts.
	 * @return false where the link is not good (any more)
	 * @throws BusinessRuleViolation where the words are wrong; the link stays good
	 */
	public boolean answer(String token, Face face, String words) {
		String hash = Secrets.hash(token);
		Optional<Link> link = links.find(hash, clock.instant());
		Optional<ItemView> item = link.flatMap((one) -> askable(one.itemId(), one.raiserId()));
		if (!links.use(hash, clock.instant()) || item.isEmpty()) {
			return false;
		}
		items.rateSatisfaction(item.get().id(), link.get().raiserId(), face, words);
		return true;
	}

}
