package io.campaignflow.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whether something failed because the database cannot be reached just now. */
final class DatabaseAway {

	/** The code of the problem. */
	static final String CODE = "database-away";

	/** Connection exceptions, and a server that shuts down or starts (PostgreSQL). */
	private static final Set<String> STATES = Set.of("08", "57P01", "57P02", "57P03");

	private DatabaseAway() {
	}

	static boolean caused(Throwable failure) {
		return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).anyMatch(DatabaseAway::says);
	}

	private static boolean says(Throwable cause) {
		return cause instanceof CannotCreateTransactionException || cause instanceof DataAccessResourceFailureException
				|| cause instanceof SQLTransientConnectionException || (cause instanceof SQLException failed
						&& failed.getSQLState() != null && STATES.stream().anyMatch(failed.getSQLState()::startsWith));
	}

}
