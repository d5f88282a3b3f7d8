package io.campaignflow.storage;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers counted by kind, scope and year without gaps: the counter's row stays locked
 * until the transaction that took a number commits. The row itself is made in a
 * transaction of its own, so that two first numbers of a year wait for each other instead
 * of failing.
 */
@Component
public class GaplessNumbers {

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	GaplessNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** The next number, from 1 on; taken back where the transaction is. */
	public int next(String kind, String scope, int year) {
		if (advance(kind, scope, year) == 0) {
			begin(kind, scope, year);
			advance(kind, scope, year);
		}
		return jdbc.sql("select last_no from gapless_number where kind = ? and scope = ? and year_ = ?")
			.params(kind, scope, year)
			.query(Integer.class)
			.single();
	}

	private int advance(String kind, String scope, int year) {
		return jdbc.sql("update gapless_number set last_no = last_no + 1 where kind = ? and scope = ? and year_ = ?")
			.params(kind, scope, year)
			.update();
	}

	private void begin(String kind, String scope, int year) {
		try {
			apart.executeWithoutResult(
					status -> jdbc.sql("insert into gapless_number (kind, scope, year_, last_no) values (?, ?, ?, 0)")
						.params(kind, scope, year)
						.update());
		}
		catch (DuplicateKeyException ex) {
			// Somebody began it at the same moment: that row serves both.
			return;
		}
	}

}
