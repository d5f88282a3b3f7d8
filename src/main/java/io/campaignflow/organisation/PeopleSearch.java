package io.campaignflow.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds active people to give something to: by part of the name, start of the account or
 * of the pinyin initials, and by the unit they hold a position at.
 */
@Service
@Transactional(readOnly = true)
public class PeopleSearch {

	private static final String FOUND = """
			select p.account, p.name from person p where p.active and (p.name like :part escape '!'
			  or p.account like :start escape '!' or p.initials like :start escape '!'
			  or p.account in (select h.account from position_held h join org_unit u on u.code = h.unit_code
			    where (u.name like :start escape '!' or u.code = :whole or u.initials = :whole)
			    and h.held_from <= :today and (h.held_until is null or h.held_until >= :today)))
			order by char_length(p.name), p.account fetch first :limit rows only""";

	private final JdbcClient jdbc;

	private final People people;

	private final OrgUnits units;

	PeopleSearch(JdbcClient jdbc, People people, OrgUnits units) {
		this.jdbc = jdbc;
		this.people = people;
		this.units = units;
	}

	/** Somebody found; {@code unit} is the name of a unit of theirs, empty for none. */
	public record Found(String account, String name, String unit) {
	}

	/** At most so many, those with short names first; nobody for an empty text. */
	public List<Found> find(String text, int limit) {
		String wanted = text.strip().toLowerCase(Locale.ROOT);
		if (wanted.isEmpty() || wanted.length() > 100) {
			return List.of();
		}
		return withUnits(jdbc.sql(FOUND)
			.param("part", LikePattern.containing(wanted))
			.param("start", LikePattern.startingWith(wanted))
			.param("whole", wanted)
			.param("today", People.today())
			.param("limit", limit)
			.query((row, n) -> new Found(row.getString(1), row.getString(2), ""))
			.list());
	}

	private List<Found> withUnits(List<Found> found) {
		Map<String, String> places = people.places(found.stream().map(Found::account).toList());
		Map<String, OrgUnit> known = units.byCodes(places.values());
		Map<String, String> names = places.entrySet()
			.stream()
			.filter(place -> known.containsKey(place.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, place -> known.get(place.getValue()).name()));
		return found.stream()
			.map(one -> new Found(one.account(), one.name(), names.getOrDefault(one.account(), "")))
			.toList();
	}

}
