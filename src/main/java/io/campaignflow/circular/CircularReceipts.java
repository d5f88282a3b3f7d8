package io.campaignflow.circular;

import io.campaignflow.circular.ReceiptRepository.Carried;
import io.campaignflow.circular.events.CircularEvent.CircularDelivered;
import io.campaignflow.circular.events.CircularEvent.CircularRead;
import io.campaignflow.circular.events.CircularEvent.CircularUnread;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Carries a circular to its units and keeps who has read it: in chunks, each a
 * transaction of its own, so that thousands of units are no burden and a node that dies
 * leaves nothing twice.
 */
@Service
@Transactional
public class CircularReceipts {

	/** Units of one transaction. */
	public static final int CHUNK = 200;

	private static final int COUNTED = 100;

	private final CircularRepository circulars;

	private final ReceiptRepository receipts;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CircularReceipts(CircularRepository circulars, ReceiptRepository receipts, OrgUnits units,
			ApplicationEventPublisher events, Clock clock) {
		this.circulars = circulars;
		this.receipts = receipts;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/** Gives it to the next units; safe to repeat. */
	public void deliverNext(String id) {
		CircularView view = circulars.lock(id).orElseThrow(() -> new NotFound("circular", id)).view();
		Carried carried = receipts.carried(id);
		if (carried.delivered()) {
			return;
		}
		UnitSelection selection = Recipients.of(view);
		if (carried.deliveredTo().isEmpty()) {
			receipts.recipients(id, units.count(selection));
		}
		List<OrgUnit> next = units.next(selection, Texts.blankToNull(carried.deliveredTo()), CHUNK);
		receipts.deliver(id, next);
		String last = next.isEmpty() ? carried.deliveredTo() : next.get(next.size() - 1).code();
		receipts.deliveredTo(id, last, next.size() < CHUNK);
		if (!next.isEmpty()) {
			events.publishEvent(
					new CircularDelivered(id, next.stream().map(OrgUnit::code).toList(), Actor.SYSTEM.account()));
		}
	}

	@Transactional(readOnly = true)
	public boolean isDelivered(String id) {
		return receipts.carried(id).delivered();
	}

	/** Reminds the next units that have not read it. */
	public void remindNext(String id) {
		String after = receipts.carried(id).remindedTo();
		List<String> unread = receipts.unread(id, after, CHUNK);
		receipts.remindedTo(id, unread.isEmpty() ? after : unread.get(unread.size() - 1));
		if (!unread.isEmpty()) {
			events.publishEvent(new CircularUnread(id, unread, Actor.SYSTEM.account()));
		}
	}

	/** Whether all who have not read it were reminded. */
	@Transactional(readOnly = true)
	public boolean isReminded(String id) {
		return receipts.unread(id, receipts.carried(id).remindedTo(), 1).isEmpty();
	}

	/**
	 * One chunk of those somebody urges by hand; gives how many, and the last of them.
	 */
	List<String> urgeNext(Actor actor, String id, String after) {
		List<String> unread = receipts.unread(id, after, CHUNK);
		if (!unread.isEmpty()) {
			events.publishEvent(new CircularUnread(id, unread, actor.account()));
		}
		return unread;
	}

	boolean markUrged(String id, Instant before) {
		return receipts.urged(id, before, clock.instant());
	}

	/**
	 * Somebody opened a circular: the receipt of their units. Whoever only supervises
	 * them leaves none.
	 */
	public void opened(Actor actor, String id) {
		Set<String> codes = Positions.reading(actor);
		List<String> unread = codes.isEmpty() ? List.of() : receipts.unreadAmong(id, codes);
		if (!unread.isEmpty() && receipts.read(id, unread, actor.account(), clock.instant()) > 0) {
			events.publishEvent(new CircularRead(id, unread, actor.account()));
		}
	}

	/** How many circulars wait to be read by the person's units, counted up to 100. */
	@Transactional(readOnly = true)
	public int toRead(Actor actor) {
		return receipts.waiting(Positions.reading(actor), COUNTED);
	}

	/** Receipts within a subtree, in the order of codes. {@code read}: null for all. */
	@Transactional(readOnly = true)
	public Page<Receipt> page(String id, String path, Boolean read, PageQuery page) {
		return new Page<>(receipts.page(id, path, read, page.offset(), page.size()), page.page(), page.size(),
				receipts.count(id, path, read));
	}

}
