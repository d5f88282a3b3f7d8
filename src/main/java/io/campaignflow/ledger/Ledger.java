package io.campaignflow.ledger;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger as people read it: lines, figures, all of it for a file. Everybody sees what
 * {@link io.campaignflow.rectification.RectificationItems} would show them one by one.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

	private final LedgerSight sight;

	private final LedgerSearch search;

	private final LedgerList lines;

	private final LedgerFigures figures;

	Ledger(LedgerSight sight, LedgerSearch search, LedgerList lines, LedgerFigures figures) {
		this.sight = sight;
		this.search = search;
		this.lines = lines;
		this.figures = figures;
	}

	/** A page of lines with the figures of all of them. */
	public record Part(Page<LedgerLine> page, LedgerCounters counters) {
	}

	/**
	 * Most urgent first unless another order is named: {@code deadline}, {@code number},
	 * {@code registeredAt}, {@code unit}.
	 * @throws io.campaignflow.shared.NotFound where there is no such unit
	 * @throws io.campaignflow.shared.BusinessRuleViolation where there is no such order
	 */
	public Part read(Actor actor, LedgerQuery query, PageQuery page) {
		Sight seen = seen(actor, query);
		LedgerCounters counters = figures.of(seen, query);
		return new Part(new Page<>(lines.page(seen, query, page), page.page(), page.size(), counters.total()),
				counters);
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where there is no such unit
	 */
	public LedgerCounters counters(Actor actor, LedgerQuery query) {
		return figures.of(seen(actor, query), query);
	}

	/**
	 * The figures of a campaign for each of several units and what lies below it, one
	 * query for all; units of which the person does not see everything are left out.
	 */
	public Map<String, LedgerCounters> countersOfEach(Actor actor, String campaign, Collection<OrgUnit> units) {
		return figures.ofEach(sight.whole(actor, units),
				new LedgerQuery(campaign, null, Set.of(), null, null, null, null, null, null, null));
	}

	/**
	 * Hands over the lines one by one, at most so many, without keeping them.
	 * @throws io.campaignflow.shared.NotFound where there is no such unit
	 */
	public void each(Actor actor, LedgerQuery query, String sort, int most, Consumer<LedgerLine> reader) {
		lines.each(seen(actor, query), query, sort, most, reader);
	}

	private Sight seen(Actor actor, LedgerQuery query) {
		return search.narrow(sight.of(actor, query.unit()), query);
	}

}
