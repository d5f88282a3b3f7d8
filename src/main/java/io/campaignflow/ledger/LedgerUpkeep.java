package io.campaignflow.ledger;

import io.campaignflow.organisation.events.OrganisationEvent.UnitsMoved;
import io.campaignflow.rectification.TextBands;
import io.campaignflow.rectification.events.RectificationEvent;
import io.campaignflow.storage.TransactionBatch;
import java.util.ArrayList;
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

	private final LedgerWords words;

	private final TextBands bands;

	private final OutsideReaders readers;

	LedgerUpkeep(TallyRepository tallies, LedgerWords words, TextBands bands, OutsideReaders readers) {
		this.tallies = tallies;
		this.words = words;
		this.bands = bands;
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
		words.index(fresh);
		words.move(before, after);
		keepBands(before, after);
		tallies.recount(before, after);
	}

	/**
	 * Items that are over can be no duplicates; those that moved are looked for
	 * elsewhere.
	 */
	private void keepBands(Map<String, ItemFacts> before, Map<String, ItemFacts> after) {
		List<String> gone = new ArrayList<>();
		List<String> come = new ArrayList<>();
		after.forEach((id, now) -> {
			ItemFacts then = before.get(id);
			boolean was = then != null && then.status().running();
			boolean moved = then != null && !then.unitPath().equals(now.unitPath());
			if (was && (moved || !now.status().running())) {
				gone.add(id);
			}
			if (now.status().running() && (moved || !was)) {
				come.add(id);
			}
		});
		bands.forget(gone);
		bands.keep(come);
	}

}
