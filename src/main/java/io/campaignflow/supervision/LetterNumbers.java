package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnits;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Document numbers (发文字号) of letters of dispatch, counted by sender and year without
 * gaps: the counter's row stays locked until the dispatch commits. The row itself is made
 * in a transaction of its own, so that two first letters of a year wait for each other
 * instead of failing.
 */
@Repository
class LetterNumbers {

	private final JdbcClient jdbc;

	private final OrgUnits units;

	private final MessageSource messages;

	private final Clock clock;

	private final TransactionTemplate apart;

	LetterNumbers(JdbcClient jdbc, OrgUnits units, MessageSource messages, Clock clock,
			PlatformTransactionManager transactions) {
		this.jdbc = jdbc;
		this.units = units;
		this.messages = messages;
		this.clock = clock;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	String next(String issuingUnit, Instant now) {
		int year = now.atZone(clock.getZone()).getYear();
		return messages.getMessage("supervision.letter.number", new Object[] { units.get(issuingUnit).name(),
				String.valueOf(year), String.valueOf(count(issuingUnit, year)) }, Locale.SIMPLIFIED_CHINESE);
	}

	private int count(String unit, int year) {
		if (advance(unit, year) == 0) {
			begin(unit, year);
			advance(unit, year);
		}
		return jdbc.sql("select last_no from group_letter_number where unit_code = ? and year_ = ?")
			.params(unit, year)
			.query(Integer.class)
			.single();
	}

	private int advance(String unit, int year) {
		return jdbc.sql("update group_letter_number set last_no = last_no + 1 where unit_code = ? and year_ = ?")
			.params(unit, year)
			.update();
	}

	private void begin(String unit, int year) {
		try {
			apart.executeWithoutResult(
					status -> jdbc.sql("insert into group_letter_number (unit_code, year_, last_no) values (?, ?, 0)")
						.params(unit, year)
						.update());
		}
		catch (DuplicateKeyException ex) {
			// Somebody began it at the same moment: that row serves both.
			return;
		}
	}

}
