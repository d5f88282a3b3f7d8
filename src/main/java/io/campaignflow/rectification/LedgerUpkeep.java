package io.campaignflow.rectification;

import io.campaignflow.organisation.events.OrganisationEvent.UnitsMoved;
import io.campaignflow.rectification.events.RectificationEvent;
import io.campaignflow.storage.TransactionBatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what the list of the ledger reads in step with the items: once a transaction,
 * before it commits, for the items something happened to.
 */
@Component
class LedgerUpkeep {

	private static final int AT_ONCE = 500;

	private final TransactionBatch<String> touched = new TransactionBatch<>(this::keepUp);

	private final TallyRepository tallies;

	private final LedgerTexts texts;

	private final OutsideReaders readers;

	LedgerUpkeep(TallyRepository tallies, LedgerTexts texts, OutsideReaders readers) {
		this.tallies = tallies;
		this.texts = texts;
		this.readers = readers;
	}

	@EventListener
	void on(RectificationEvent event) {
		touched.add(event.subjectId());
	}

	/** What moved with its unit is counted, searched and compared elsewhere. */
	@EventListener
	void on(UnitsMoved moved) {
		tallies.moved().forEach(touched::add);
	}

	/** Inside a transaction. */
	void keepUp(List<String> ids) {
		List<String> each = List.copyOf(new TreeSet<>(ids));
		for (int from = 0; from < each.size(); from += AT_ONCE) {
			keepUpSome(each.subList(from, Math.min(each.size(), from + AT_ONCE)));
		}
	}

	private void keepUpSome(List<String> ids) {
		Map<String, ItemFacts> before = new HashMap<>(tallies.asCounted(ids));
		Map<String, ItemFacts> after = new HashMap<>(tallies.asTheyStand(ids));
		readers.keepUp(after);
		Map<String, ItemFacts> fresh = new HashMap<>(after);
		fresh.keySet().removeAll(before.keySet());
		after.entrySet().removeIf((each) -> each.getValue().equals(before.get(each.getKey())));
		before.keySet().retainAll(after.keySet());
		texts.index(fresh);
		texts.move(before, after);
		texts.keepUp(before, after);
		tallies.recount(before, after);
	}

}
