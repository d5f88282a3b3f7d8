package io.campaignflow.organisation;

import io.campaignflow.storage.Moments;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the roster: which supervision group is on duty, who belongs to it and which
 * units it covers. Only the module that leads a group through its life calls it, within
 * its own transaction; who may is decided there.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class GroupPostings {

	private final JdbcClient jdbc;

	private final JdbcTemplate rows;

	GroupPostings(JdbcClient jdbc, JdbcTemplate rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/**
	 * The group is on duty as given from now on. A unit that another group of the same
	 * sender covered goes over to this one; one it covered and is not given any more
	 * stays with it until the group that is to have it comes on duty, so that no unit is
	 * uncovered in between.
	 */
	public void post(SupervisionGroup group, Map<String, GroupDuty> members, Collection<String> units) {
		enter(group);
		this.jdbc.sql("delete from supervision_group_member where group_id = ?").param(group.id()).update();
		this.rows.batchUpdate("insert into supervision_group_member (group_id, account, duty) values (?, ?, ?)",
				members.entrySet()
					.stream()
					.map(member -> new Object[] { group.id(), member.getKey(), member.getValue().name() })
					.toList());
		cover(group, units);
	}

	/**
	 * The group is on duty no more; its units are covered by nobody until another comes.
	 * Its name stays for what it has done.
	 */
	public void withdraw(String groupId, Instant now) {
		this.jdbc.sql("delete from supervision_group_unit where group_id = ?").param(groupId).update();
		this.jdbc.sql("delete from supervision_group_member where group_id = ?").param(groupId).update();
		this.jdbc.sql("update supervision_group set ended_at = ? where id = ?")
			.params(Moments.stored(now), groupId)
			.update();
	}

	private void cover(SupervisionGroup group, Collection<String> units) {
		List<Object[]> taken = units.stream().map(unit -> new Object[] { unit, group.issuingUnit() }).toList();
		this.rows.batchUpdate("delete from supervision_group_unit where unit_code = ? and issuing_unit = ?", taken);
		this.rows.batchUpdate("insert into supervision_group_unit (unit_code, issuing_unit, group_id) values (?, ?, ?)",
				units.stream().map(unit -> new Object[] { unit, group.issuingUnit(), group.id() }).toList());
	}

	private void enter(SupervisionGroup group) {
		int known = this.jdbc.sql("update supervision_group set name = ? where id = ?")
			.params(group.name(), group.id())
			.update();
		if (known == 0) {
			this.jdbc.sql("insert into supervision_group (id, issuing_unit, group_no, name) values (?, ?, ?, ?)")
				.params(group.id(), group.issuingUnit(), group.number(), group.name())
				.update();
		}
	}

}
