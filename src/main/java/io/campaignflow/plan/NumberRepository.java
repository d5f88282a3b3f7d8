package io.campaignflow.plan;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the document numbers of an issuing unit in a year. The counter's row stays
 * locked until the approval commits, so that numbers have no gaps: a refused approval
 * gives its number back. The row itself is made in a transaction of its own, so that two
 * first approvals of a year wait for each other instead of failing.
 */
@Repository
class NumberRepository {

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	NumberRepository(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	int next(String unitCode, int year) {
		if (advance(unitCode, year) == 0) {
			begin(unitCode, year);
			advance(unitCode, year);
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
			apart.executeWithoutResult(
					status -> jdbc.sql("insert into plan_number (unit_code, year_, last_no) values (?, ?, 0)")
						.params(unitCode, year)
						.update());
		}
		catch (DuplicateKeyException ex) {
			// Somebody began it at the same moment: that row serves both.
			return;
		}
	}

}
