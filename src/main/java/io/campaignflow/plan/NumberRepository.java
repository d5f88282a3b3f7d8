package io.campaignflow.plan;

import io.campaignflow.shared.Conflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the document numbers of an issuing unit in a year. The counter's row stays
 * locked until the approval commits, so that numbers have no gaps: a refused approval
 * gives its number back.
 */
@Repository
class NumberRepository {

	private final JdbcClient jdbc;

	NumberRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * @throws Conflict where two first approvals of a unit's year meet; the loser may try
	 * again
	 */
	int next(String unitCode, int year) {
		if (advance(unitCode, year) == 0) {
			begin(unitCode, year);
		}
		return jdbc.sql("select last_no from plan_number where unit_code = ? and year_ = ?")
			.params(unitCode, year)
			.query(Integer.class)
			.single();
	}

	private int advance(String unitCode, int year) {
		return jdbc.sql("update plan_number set last_no = last_no + 1 where unit_code = ? and year_ = ?")
			.params(unitCode, year)
			.update();
	}

	private void begin(String unitCode, int year) {
		try {
			jdbc.sql("insert into plan_number (unit_code, year_, last_no) values (?, ?, 1)")
				.params(unitCode, year)
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new Conflict("number-taken", null);
		}
	}

}
