package io.campaignflow.supervision;

import io.campaignflow.assignment.AssignmentOrder;
import io.campaignflow.assignment.CandidateGroup;
import io.campaignflow.assignment.Coverage;
import io.campaignflow.assignment.Tier;
import io.campaignflow.assignment.UnitToCover;
import io.campaignflow.assignment.Wishes;
import io.campaignflow.organisation.Level;
import io.campaignflow.recusal.UnitTie;
import io.campaignflow.recusal.UnitTies;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.supervision.Composition.Member;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts groups and units of one sender and tier into an order for the solver. */
@Component
class AssignmentCase {

	/** A unit weighs itself and its children: what is inspected is below it. */
	private static final String UNITS = """
			select u.code, u.path, 1 + (select count(*) from org_unit c where c.parent_code = u.code) as weight
			from org_unit u where u.path like :below and u.domain is null and u.level_name = :level
			and (:all or u.code not in (select p.unit_code from group_life_unit p where p.issuing_unit = :issuing))
			order by u.path""";

	private static final String LAST = """
			select l.unit_code, l.people from group_letter l join group_life g on g.id = l.group_id
			where g.issuing_unit = ? and g.kind = ? order by l.issued_at""";

	private final JdbcClient jdbc;

	private final UnitTies ties;

	AssignmentCase(JdbcClient jdbc, UnitTies ties) {
		this.jdbc = jdbc;
		this.ties = ties;
	}

	/** Units that are meant for no group yet, to be divided among these groups. */
	AssignmentOrder ofUnassigned(GroupIdentity sender, Collection<Group> groups, boolean asLastTime) {
		return order(sender, groups, units(sender, false), asLastTime ? lastTime(sender, groups) : List.of());
	}

	/** All units of the sender with these groups: to weigh a change by hand. */
	AssignmentOrder ofAll(GroupIdentity sender, Collection<Group> groups) {
		return order(sender, groups, units(sender, true), List.of());
	}

	static Tier tier(GroupKind kind) {
		return (kind == GroupKind.MAIN) ? Tier.MAIN : Tier.PATROL;
	}

	private AssignmentOrder order(GroupIdentity sender, Collection<Group> groups, List<UnitToCover> units,
			List<Coverage> lastTime) {
		Map<String, List<UnitTie>> known = ties
			.of(groups.stream().flatMap(group -> group.planned().members().stream()).map(Member::account).toList())
			.stream()
			.collect(Collectors.groupingBy(UnitTie::account));
		List<CandidateGroup> candidates = groups.stream().map(group -> candidate(sender, group, known)).toList();
		return new AssignmentOrder(candidates, units, lastTime, lastTime.isEmpty() ? Wishes.USUAL : Wishes.SAME_GROUPS);
	}

	private static CandidateGroup candidate(GroupIdentity sender, Group group, Map<String, List<UnitTie>> ties) {
		List<Member> members = group.planned().members();
		List<UnitTie> own = members.stream()
			.flatMap(member -> ties.getOrDefault(member.account(), List.of()).stream())
			.toList();
		return new CandidateGroup(group.identity().id(), sender.issuingPath(), Set.of(tier(sender.kind())),
				Math.max(1, members.size()), own, CompositionRules.MOST_UNITS);
	}

	private List<UnitToCover> units(GroupIdentity sender, boolean all) {
		int level = (int) sender.issuingPath().chars().filter(c -> c == '/').count() - 2 + sender.kind().depth();
		return jdbc.sql(UNITS)
			.param("below", LikePattern.startingWith(sender.issuingPath()))
			.param("level", Level.values()[level].name())
			.param("issuing", sender.issuingUnit())
			.param("all", all)
			.query((row, n) -> new UnitToCover(row.getString(1), row.getString(2), row.getInt(3),
					Set.of(tier(sender.kind()))))
			.list();
	}

	/** Groups are others every time; a group is the same as last time by its leader. */
	private List<Coverage> lastTime(GroupIdentity sender, Collection<Group> groups) {
		Map<String, String> byLeader = new HashMap<>();
		groups.forEach(group -> byLeader.put(group.planned().leader(), group.identity().id()));
		Map<String, String> last = new HashMap<>();
		jdbc.sql(LAST).params(sender.issuingUnit(), sender.kind().name()).query(row -> {
			last.put(row.getString(1), byLeader.get(GroupLetters.leaderOf(row.getString(2))));
		});
		return last.entrySet()
			.stream()
			.filter(one -> one.getValue() != null)
			.map(one -> new Coverage(one.getKey(), tier(sender.kind()), one.getValue()))
			.toList();
	}

}
