package io.campaignflow.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Moments as columns {@code timestamp with time zone} take and give them; null is null.
 */
public final class Moments {

	private Moments() {
	}

	public static OffsetDateTime stored(Instant moment) {
		return (moment == null) ? null : moment.atOffset(ZoneOffset.UTC);
	}

	public static Instant read(ResultSet row, String column) throws SQLException {
		OffsetDateTime stored = row.getObject(column, OffsetDateTime.class);
		return (stored == null) ? null : stored.toInstant();
	}

}
