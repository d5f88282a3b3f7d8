package io.campaignflow.rectification;

import io.campaignflow.organisation.Role;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Who sees an item although it lies outside their units: who raised it, who is
 * responsible, units that help, whoever was given one of its tasks.
 */
@Repository
class ItemReaders {

	private static final List<Role> OF_A_UNIT = List.of(Role.DRAFTER, Role.HEAD, Role.OFFICE, Role.LEADING);

	private final JdbcTemplate jdbc;

	ItemReaders(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Accounts and candidate groups; those who are readers already stay. */
	void admit(String itemId, Collection<String> readers) {
		Set<String> fresh = new TreeSet<>(readers);
		fresh.removeAll(
				jdbc.queryForList("select reader from rectification_reader where item_id = ?", String.class, itemId));
		jdbc.batchUpdate("insert into rectification_reader (item_id, reader) values (?, ?)",
				fresh.stream().map(reader -> new Object[] { itemId, reader }).toList());
	}

	/** Candidate groups of everybody with a position at a unit. */
	static Stream<String> peopleOf(String unitCode) {
		return OF_A_UNIT.stream().map(role -> role.at(unitCode));
	}

}
