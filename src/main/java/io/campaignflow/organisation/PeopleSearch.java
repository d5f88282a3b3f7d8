package io.campaignflow.organisation;

import io.campaignflow.shared.LikePattern;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds active people to give something to, everywhere or among those of a few units: by
 * part of the name, start of the account or of the pinyin initials, and by the unit they
 * hold a position at.
 */
@Service
@Transactional(readOnly = true)
public class PeopleSearch {

	private static final int LONGEST = 100;

	private static final String HELD = "h.held_from <= :today and (h.held_until is null or h.held_until >= :today)";

	private static final String PERSON = "p.name like :part or p.account like :start" + " or p.initials like :start";

	private static final String UNIT = "u.name like :start or u.code = :whole or u.initials = :whole";

	private static final String EVERYWHERE = "select p.account, p.name from person p where p.active and (" + PERSON
			+ " or p.account in (select h.account from position_held h join org_unit u on u.code = h.unit_code where ("
			+ UNIT + ") and " + HELD + ")) order by char_length(p.name), p.account fetch first :limit rows only";

	private static final String OF_UNITS = "select p.account, p.name, u.name as unit_name, min(h.role_name) as role_name"
			+ " from position_held h join person p on p.account = h.account join org_unit u on u.code = h.unit_code"
			+ " where h.unit_code in (:units) and h.role_name in (:roles) and p.active and " + HELD + " and (" + PERSON
			+ " or " + UNIT + ") group by p.account, p.name, u.name, u.code order by u.code, p.account"
			+ " fetch first :limit rows only";

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
		String wanted = wanted(text);
		if (wanted.isEmpty() || wanted.length() > LONGEST) {
			return List.of();
		}
		return withUnits(asked(EVERYWHERE, wanted, limit)
			.query((row, n) -> new Found(row.getString("account"), row.getString("name"), ""))
			.list());
	}

	/** People with one of these roles at one of these units; all for an empty text. */
	public List<Colleague> find(Collection<String> units, Collection<Role> roles, String text, int limit) {
		String wanted = wanted(text);
		if (units.isEmpty() || wanted.length() > LONGEST) {
			return List.of();
		}
		return asked(OF_UNITS, wanted, limit).param("units", units)
			.param("roles", roles.stream().map(Role::name).toList())
			.query((row, n) -> new Colleague(row.getString("account"), row.getString("name"),
					row.getString("unit_name"), Role.valueOf(row.getString("role_name"))))
			.list();
	}

	private static String wanted(String text) {
		return text.strip().toLowerCase(Locale.ROOT);
	}

	private JdbcClient.StatementSpec asked(String sql, String wanted, int limit) {
		return jdbc.sql(sql)
			.param("part", LikePattern.containing(wanted))
			.param("start", LikePattern.startingWith(wanted))
			.param("whole", wanted)
			.param("today", People.today())
			.param("limit", limit);
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
