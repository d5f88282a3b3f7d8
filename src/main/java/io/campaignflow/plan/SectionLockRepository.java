package io.campaignflow.plan;

import io.campaignflow.storage.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who writes where, for all nodes. A lock whose time is over is no lock, whether or not
 * its row is still there. The plan's row is locked by whoever changes locks.
 */
@Repository
class SectionLockRepository {

	private final JdbcClient jdbc;

	SectionLockRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<SectionLock> live(String planId, Instant now) {
		return jdbc.sql("select * from plan_section_lock where plan_id = ? and held_until > ? order by part")
			.params(planId, Moments.stored(now))
			.query((rs, row) -> new SectionLock(rs.getString("part"), rs.getString("holder"), Moments.read(rs, "since"),
					Moments.read(rs, "held_until")))
			.list();
	}

	Optional<SectionLock> live(String planId, String part, Instant now) {
		return live(planId, now).stream().filter(lock -> lock.part().equals(part)).findFirst();
	}

	void put(String planId, SectionLock lock) {
		jdbc.sql("delete from plan_section_lock where plan_id = ? and part = ?").params(planId, lock.part()).update();
		jdbc.sql("insert into plan_section_lock (plan_id, part, holder, since, held_until) values (?, ?, ?, ?, ?)")
			.params(planId, lock.part(), lock.holder(), Moments.stored(lock.since()), Moments.stored(lock.until()))
			.update();
	}

	/** Nothing happens where somebody else took it over meanwhile. */
	void prolong(String planId, String part, String holder, Instant until) {
		jdbc.sql("update plan_section_lock set held_until = ? where plan_id = ? and part = ? and holder = ?")
			.params(Moments.stored(until), planId, part, holder)
			.update();
	}

	void release(String planId, String part, String holder) {
		jdbc.sql("delete from plan_section_lock where plan_id = ? and part = ? and holder = ?")
			.params(planId, part, holder)
			.update();
	}

	int forgetBefore(Instant end) {
		return jdbc.sql("delete from plan_section_lock where held_until < ?").param(Moments.stored(end)).update();
	}

}
