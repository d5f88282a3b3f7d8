package io.campaignflow.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.storage.Filter;
import io.campaignflow.storage.TransactionMemory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads units; every query is carried by an index of V10. */
@Repository
class OrgUnitRepository {

	private static final String UNIT = "select code, name, parent_code, level_name, domain, path, has_children from org_unit ";

	private final TransactionMemory<OrgUnit> memory = new TransactionMemory<>();

	private final JdbcClient jdbc;

	OrgUnitRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<OrgUnit> find(String code) {
		return this.memory.recall(code,
				() -> this.jdbc.sql(UNIT + "where code = ?").param(code).query(OrgUnitRepository::unit).optional());
	}

	List<OrgUnit> findAll(Collection<String> codes) {
		if (codes.isEmpty()) {
			return List.of();
		}
		return this.jdbc.sql(UNIT + "where code in (:codes)")
			.param("codes", codes)
			.query(OrgUnitRepository::unit)
			.list();
	}

	Page<OrgUnit> children(String parentCode, PageQuery page) {
		return page((parentCode == null) ? new Filter("parent_code is null", List.of())
				: new Filter("parent_code = ?", List.of(parentCode)), "sort_no, code", page);
	}

	List<OrgUnit> childrenOf(Collection<String> parentCodes, int limit) {
		String marks = String.join(", ", Collections.nCopies(parentCodes.size(), "?"));
		return first(new Filter("parent_code in (" + marks + ")", List.copyOf(parentCodes)), limit);
	}

	Page<OrgUnit> page(Filter filter, String order, PageQuery page) {
		long total = count(filter);
		List<OrgUnit> units = this.jdbc.sql(UNIT + "where " + filter.sql() + " order by " + order + " limit ? offset ?")
			.params(filter.paramsAnd(page.size(), page.offset()))
			.query(OrgUnitRepository::unit)
			.list();
		return new Page<>(units, page.page(), page.size(), total);
	}

	long count(Filter filter) {
		return this.jdbc.sql("select count(*) from org_unit where " + filter.sql())
			.params(filter.params())
			.query(Long.class)
			.single();
	}

	List<OrgUnit> first(Filter filter, int limit) {
		return this.jdbc.sql(UNIT + "where " + filter.sql() + " order by code limit ?")
			.params(filter.paramsAnd(limit))
			.query(OrgUnitRepository::unit)
			.list();
	}

	List<String> cuts(Filter filter, int size) {
		return this.jdbc.sql("""
				select code from (select code, row_number() over (order by code) as n, count(*) over () as total
				 from org_unit where %s) numbered where mod(n, %d) = 0 or n = total order by n
				""".formatted(filter.sql(), size)).params(filter.params()).query(String.class).list();
	}

	static OrgUnit unit(ResultSet row, int number) throws SQLException {
		String domain = row.getString("domain");
		return new OrgUnit(row.getString("code"), row.getString("name"), row.getString("parent_code"),
				Level.valueOf(row.getString("level_name")), (domain == null) ? null : Domain.valueOf(domain),
				row.getString("path"), row.getBoolean("has_children"));
	}

}
