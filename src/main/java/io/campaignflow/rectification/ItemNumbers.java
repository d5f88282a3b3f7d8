package io.campaignflow.rectification;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Numbers of items, per campaign and year. The counter's row stays locked until the
 * registration commits, so that numbers have no gaps: one that is rolled back gives its
 * number back. The row itself is made in a transaction of its own, so that two first
 * registrations of a year wait for each other instead of failing.
 */
@Repository
class ItemNumbers {

	private final JdbcClient jdbc;

	private final TransactionTemplate apart;

	ItemNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	ItemNumber next(String campaignId, int year) {
		if (advance(campaignId, year) == 0) {
			begin(campaignId, year);
			advance(campaignId, year);
		}
		return new ItemNumber(year,
				jdbc.sql("select last_no from rectification_number where campaign_id = ? and year_ = ?")
					.params(campaignId, year)
					.query(Integer.class)
					.single());
	}

	/** Makes everybody else who registers in this campaign and year wait. */
	void hold(String campaignId, int year) {
		if (held(campaignId, year).isEmpty()) {
			begin(campaignId, year);
			held(campaignId, year);
		}
	}

	private Optional<Integer> held(String campaignId, int year) {
		return jdbc.sql("select last_no from rectification_number where campaign_id = ? and year_ = ? for update")
			.params(campaignId, year)
			.query(Integer.class)
			.optional();
	}

	private int advance(String campaignId, int year) {
		return jdbc.sql("""
				update rectification_number set last_no = last_no + 1 where campaign_id = ? and year_ = ?""")
			.params(campaignId, year)
			.update();
	}

	private void begin(String campaignId, int year) {
		try {
			apart.executeWithoutResult(status -> jdbc
				.sql("insert into rectification_number (campaign_id, year_, last_no) values (?, ?, 0)")
				.params(campaignId, year)
				.update());
		}
		catch (DuplicateKeyException ex) {
			// Somebody began it at the same moment: that row serves both.
			return;
		}
	}

}
