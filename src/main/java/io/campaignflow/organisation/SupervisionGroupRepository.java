package io.campaignflow.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.campaignflow.shared.PageQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads supervision groups, whom they consist of and what they cover. */
@Repository
class SupervisionGroupRepository {

	private static final String GROUP = "select g.id, g.issuing_unit, g.group_no, g.name from supervision_group g ";

	private final JdbcClient jdbc;

	SupervisionGroupRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Groups of {@code issuingUnit} that cover any of the units, the longest covered path
	 * (the nearest unit) first.
	 */
	List<SupervisionGroup> covering(Collection<String> unitCodes, String issuingUnit) {
		return this.jdbc.sql(GROUP + """
				join supervision_group_unit c on c.group_id = g.id join org_unit u on u.code = c.unit_code
				where c.unit_code in (:codes) and c.issuing_unit = :issuing order by char_length(u.path) desc""")
			.param("codes", unitCodes)
			.param("issuing", issuingUnit)
			.query(SupervisionGroupRepository::group)
			.list();
	}

	List<SupervisionGroup> sentBy(String issuingUnit, PageQuery page) {
		return this.jdbc.sql(
				GROUP + """
						where g.issuing_unit = ? and g.ended_at is null order by g.group_no offset ? rows fetch next ? rows only""")
			.params(issuingUnit, page.offset(), page.size())
			.query(SupervisionGroupRepository::group)
			.list();
	}

	long countSentBy(String issuingUnit) {
		return this.jdbc.sql("select count(*) from supervision_group where issuing_unit = ? and ended_at is null")
			.param(issuingUnit)
			.query(Long.class)
			.single();
	}

	List<SupervisionGroup> findAll(Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(GROUP + "where g.id in (:ids) order by g.issuing_unit, g.group_no")
			.param("ids", ids)
			.query(SupervisionGroupRepository::group)
			.list();
	}

	Optional<SupervisionGroup> onDuty(String id) {
		return this.jdbc.sql(GROUP + "where g.id = ? and g.ended_at is null")
			.param(id)
			.query(SupervisionGroupRepository::group)
			.optional();
	}

	List<String> unitsOf(Collection<String> groupIds) {
		if (groupIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("select distinct unit_code from supervision_group_unit where group_id in (:ids) order by unit_code")
			.param("ids", groupIds)
			.query(String.class)
			.list();
	}

	List<GroupMember> members(Collection<String> groupIds) {
		if (groupIds.isEmpty()) {
			return List.of();
		}
		return this.jdbc
			.sql("""
					select m.group_id, m.account, p.name, m.duty from supervision_group_member m
					join person p on p.account = m.account where p.active and m.group_id in (:ids)
					order by m.group_id, case m.duty when 'LEADER' then 0 when 'FIRST_LEADER' then 1 else 2 end, m.account""")
			.param("ids", groupIds)
			.query((row, n) -> new GroupMember(row.getString(1), row.getString(2), row.getString(3),
					GroupDuty.valueOf(row.getString(4))))
			.list();
	}

	private static SupervisionGroup group(ResultSet row, int number) throws SQLException {
		return new SupervisionGroup(row.getString("id"), row.getString("issuing_unit"), row.getInt("group_no"),
				row.getString("name"));
	}

}
