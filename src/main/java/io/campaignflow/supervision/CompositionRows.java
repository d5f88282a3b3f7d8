package io.campaignflow.supervision;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.Composition.Member;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People and units of groups, as planned and as the roster has them. */
@Repository
class CompositionRows {

	private static final TypeReference<List<Why>> REASONS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JdbcTemplate rows;

	CompositionRows(JdbcClient jdbc, JdbcTemplate rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	Composition of(String groupId) {
		List<Member> members = jdbc.sql("select * from group_life_member where group_id = ?")
			.param(groupId)
			.query(CompositionRows::member)
			.list();
		List<Covered> units = jdbc.sql("select * from group_life_unit where group_id = ?")
			.param(groupId)
			.query((row, n) -> new Covered(row.getString("unit_code"), row.getString("unit_path"),
					StoredJson.read(row.getString("reasons"), REASONS)))
			.list();
		return new Composition(members, units);
	}

	/** What is on duty now; nothing where the group is not. */
	Composition onDuty(String groupId) {
		List<Member> members = jdbc.sql("select account, duty from supervision_group_member where group_id = ?")
			.param(groupId)
			.query((row, n) -> new Member(row.getString(1), GroupDuty.valueOf(row.getString(2)), null))
			.list();
		List<Covered> units = jdbc
			.sql("select u.code, u.path from supervision_group_unit c join org_unit u on u.code = c.unit_code "
					+ "where c.group_id = ?")
			.param(groupId)
			.query((row, n) -> new Covered(row.getString(1), row.getString(2), List.of()))
			.list();
		return new Composition(members, units);
	}

	/** A group that ended is in nobody's way, but keeps the names of its people. */
	void replace(GroupIdentity group, GroupState state) {
		jdbc.sql("delete from group_life_unit where group_id = ?").param(group.id()).update();
		jdbc.sql("delete from group_life_member where group_id = ?").param(group.id()).update();
		rows.batchUpdate("insert into group_life_member (group_id, account, duty, signed_at) values (?, ?, ?, ?)", state
			.planned()
			.members()
			.stream()
			.map(one -> new Object[] { group.id(), one.account(), one.duty().name(), Moments.stored(one.signedAt()) })
			.toList());
		if (state.endedAt() == null) {
			rows.batchUpdate(
					"insert into group_life_unit (unit_code, issuing_unit, group_id, unit_path, reasons) values (?, ?, ?, ?, ?)",
					state.planned()
						.units()
						.stream()
						.map(one -> new Object[] { one.unit(), group.issuingUnit(), group.id(), one.path(),
								StoredJson.write(one.reasons()) })
						.toList());
		}
	}

	/** For units meant for another group of the same sender: that group's name. */
	Map<String, String> plannedElsewhere(GroupIdentity group, Collection<String> units) {
		if (units.isEmpty()) {
			return Map.of();
		}
		return jdbc
			.sql("select u.unit_code, g.name from group_life_unit u join group_life g on g.id = u.group_id "
					+ "where u.issuing_unit = :issuing and u.group_id <> :id and u.unit_code in (:units)")
			.param("issuing", group.issuingUnit())
			.param("id", group.id())
			.param("units", units)
			.query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Member member(ResultSet row, int n) throws SQLException {
		return new Member(row.getString("account"), GroupDuty.valueOf(row.getString("duty")),
				GroupRepository.instant(row.getObject("signed_at", OffsetDateTime.class)));
	}

}
