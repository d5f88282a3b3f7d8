package io.campaignflow.inspection;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows that are locked so that two visits do not take the same free place or number. A
 * row is made in a transaction of its own, so that the first two wait for each other
 * instead of failing.
 */
@Repository
class UnitLocks {

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	UnitLocks(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** Nobody else files a visit to this unit until the transaction ends. */
	void lock(String unitCode) {
		if (locked(unitCode) == 0) {
			begin("insert into inspection_unit (unit_code) values (?)", unitCode);
			locked(unitCode);
		}
	}

	private int locked(String unitCode) {
		return jdbc.sql("select unit_code from inspection_unit where unit_code = ? for update")
			.param(unitCode)
			.query(String.class)
			.list()
			.size();
	}

	/** The next number of the visits a unit sends out, from 1, without gaps. */
	int next(String issuingUnit) {
		if (advance(issuingUnit) == 0) {
			begin("insert into inspection_number (issuing_unit, last_no) values (?, 0)", issuingUnit);
			advance(issuingUnit);
		}
		return jdbc.sql("select last_no from inspection_number where issuing_unit = ?")
			.param(issuingUnit)
			.query(Integer.class)
			.single();
	}

	private int advance(String issuingUnit) {
		return jdbc.sql("update inspection_number set last_no = last_no + 1 where issuing_unit = ?")
			.param(issuingUnit)
			.update();
	}

	private void begin(String insert, String unitCode) {
		try {
			apart.executeWithoutResult(status -> jdbc.sql(insert).param(unitCode).update());
		}
		catch (DuplicateKeyException ex) {
			// Somebody began it at the same moment: that row serves both.
			return;
		}
	}

}
