package io.campaignflow.rectification;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.TextRange;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds items of a campaign that somebody has to act on and that likely say the same, in
 * a unit and below it. An index gives those that share bands with the text; they are
 * compared word by word. The effort does not grow with the ledger.
 */
@Component
class LikelyDuplicates {

	/** From this likeness on, 0 to 1, a text is shown as a likely duplicate. */
	static final double ALIKE = 0.5;

	static final int SHOWN = 5;

	/** So many with the most common bands are compared. */
	private static final int COMPARED = 50;

	/** Of a band that many texts have, so many are looked at: like texts share others. */
	private static final int OF_A_BAND = 50;

	/** Where that does not fill the list, so many are. */
	private static final int MOST_OF_A_BAND = 1_000;

	private static final String BAND = """
			(select item_id from rectification_band where campaign_id = :campaign and band = :band%d
			and unit_path >= :from and unit_path < :until order by unit_path, item_id fetch first %d rows only)""";

	private static final String COMMON = """
			select i.*, found.entries from rectification_item i join (
			  select item_id, count(*) as common, sum(count(*)) over () as entries from (%s) b
			  group by item_id order by common desc, item_id fetch first %d rows only
			) found on found.item_id = i.id""";

	private final JdbcClient jdbc;

	private final OrgUnits units;

	LikelyDuplicates(JdbcClient jdbc, OrgUnits units) {
		this.jdbc = jdbc;
		this.units = units;
	}

	/**
	 * The most alike first.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	List<Duplicate> of(Actor actor, String campaignId, String unitCode, String title, String text) {
		String path = units.getVisible(actor, unitCode).path();
		List<Long> bands = TextBands.of(title, text);
		if (bands.isEmpty()) {
			return List.of();
		}
		Map<String, Object> params = new HashMap<>(
				Map.of("from", path, "until", TextRange.end(path), "campaign", campaignId));
		IntStream.range(0, bands.size()).forEach((n) -> params.put("band" + n, bands.get(n)));
		TextPrint said = TextPrint.of(title + "\n" + text);
		TextPrint named = TextPrint.of(title);
		Looked first = look(params, bands.size(), OF_A_BAND);
		List<Duplicate> alike = alike(first, said, named);
		return (alike.size() == SHOWN || first.entries() < OF_A_BAND) ? alike
				: alike(look(params, bands.size(), MOST_OF_A_BAND), said, named);
	}

	/**
	 * @param entries how many were looked at: less than were of one band at most, then no
	 * band has more
	 */
	private record Looked(List<RectificationItem> items, long entries) {
	}

	private Looked look(Map<String, Object> params, int bands, int ofEach) {
		String each = IntStream.range(0, bands)
			.mapToObj((n) -> BAND.formatted(n, ofEach))
			.collect(Collectors.joining(" union all "));
		AtomicLong entries = new AtomicLong();
		List<RectificationItem> items = jdbc.sql(COMMON.formatted(each, COMPARED)).params(params).query((row, n) -> {
			entries.set(row.getLong("entries"));
			return ItemRows.MAPPER.mapRow(row, n);
		}).list();
		return new Looked(items, entries.get());
	}

	private static List<Duplicate> alike(Looked looked, TextPrint said, TextPrint named) {
		return looked.items()
			.stream()
			.map((item) -> duplicate(item, said, named))
			.filter((found) -> found.likeness() >= 100 * ALIKE)
			.sorted(Comparator.comparingInt(Duplicate::likeness).reversed().thenComparing(Duplicate::number))
			.limit(SHOWN)
			.toList();
	}

	private static Duplicate duplicate(RectificationItem item, TextPrint said, TextPrint named) {
		ItemIdentity identity = item.identity();
		Assignment given = item.state().assignment();
		double all = said.likeness(TextPrint.of(identity.title() + "\n" + identity.text()));
		double titles = named.likeness(TextPrint.of(identity.title()));
		return new Duplicate(item.id(), identity.number().toString(), identity.title(), given.unitCode(),
				item.state().status(), given.deadline(), (int) Math.round(100 * Math.max(all, titles)));
	}

}
