package io.campaignflow.supervision;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.TextRange;
import io.campaignflow.supervision.CoverageLine.Ref;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which units of a sender have a group and which have none (F2: nobody is left
 * uncovered).
 */
@Service
@Transactional(readOnly = true)
public class GroupCoverage {

	private static final String FROM = """
			from org_unit u join org_unit a on a.code = u.parent_code
			left join supervision_group_unit c on c.unit_code = u.code and c.issuing_unit = :issuing
			left join supervision_group d on d.id = c.group_id
			left join group_life_unit p on p.unit_code = u.code and p.issuing_unit = :issuing
			left join group_life g on g.id = p.group_id
			where u.path >= :below and u.path < :end and u.level_name = :level and u.domain is null""";

	private static final String ALONE = " and c.group_id is null and p.group_id is null";

	private final JdbcClient jdbc;

	private final OrgUnits units;

	GroupCoverage(JdbcClient jdbc, OrgUnits units) {
		this.jdbc = jdbc;
		this.units = units;
	}

	/**
	 * How many units a sender has in a tier, how many of them have no group, and whether
	 * they are to have one.
	 */
	public record Count(long units, long alone, boolean owed) {
	}

	/** Whether there is anybody below to send such groups to. */
	public boolean possible(OrgUnit sender, GroupKind kind) {
		return level(sender, kind).isPresent() && sender.domain() == null;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the sender
	 */
	public Page<CoverageLine> list(Actor actor, String sender, GroupKind kind, boolean onlyAlone, PageQuery page) {
		OrgUnit unit = units.getVisible(actor, sender);
		Count count = count(unit, kind);
		var lines = with(unit, kind,
				"select u.code, " + name(kind)
						+ " as name, d.id as duty_id, d.name as duty_name, g.id as plan_id, g.name as plan_name " + FROM
						+ (onlyAlone ? ALONE : "") + " order by u.path offset :offset rows fetch next :size rows only")
			.param("offset", page.offset())
			.param("size", page.size())
			.query(GroupCoverage::line)
			.list();
		return new Page<>(lines, page.page(), page.size(), onlyAlone ? count.alone() : count.units());
	}

	/**
	 * Hands over the same units, some hundred at a time.
	 * @throws io.campaignflow.shared.NotFound where the person does not see the sender
	 */
	public void each(Actor actor, String sender, GroupKind kind, boolean onlyAlone, Consumer<CoverageLine> sink) {
		Page<CoverageLine> some;
		int page = 0;
		do {
			some = list(actor, sender, kind, onlyAlone, PageQuery.of(page++, PageQuery.LARGEST));
			some.items().forEach(sink);
		}
		while (some.items().size() == PageQuery.LARGEST);
	}

	public Count count(OrgUnit sender, GroupKind kind) {
		return with(sender, kind,
				"select count(*), count(case when c.group_id is null and p.group_id is null then 1 end) " + FROM)
			.query((row, n) -> new Count(row.getLong(1), row.getLong(2), kind.owedBy(sender.level())))
			.single();
	}

	private StatementSpec with(OrgUnit sender, GroupKind kind, String sql) {
		String path = sender.path();
		return jdbc.sql(sql)
			.param("issuing", sender.code())
			.param("below", path)
			.param("end", TextRange.end(path))
			.param("level", level(sender, kind).map(Level::name).orElse(""));
	}

	/** Patrols go to units of several parents, where names recur. */
	private static String name(GroupKind kind) {
		return (kind == GroupKind.PATROL) ? "a.name || u.name" : "u.name";
	}

	private static Optional<Level> level(OrgUnit sender, GroupKind kind) {
		int below = sender.level().ordinal() + kind.depth();
		return (below < Level.values().length) ? Optional.of(Level.values()[below]) : Optional.empty();
	}

	private static CoverageLine line(ResultSet row, int n) throws SQLException {
		return new CoverageLine(row.getString("code"), row.getString("name"),
				ref(row.getString("duty_id"), row.getString("duty_name")),
				ref(row.getString("plan_id"), row.getString("plan_name")));
	}

	private static Ref ref(String id, String name) {
		return (id == null) ? null : new Ref(id, name);
	}

}
