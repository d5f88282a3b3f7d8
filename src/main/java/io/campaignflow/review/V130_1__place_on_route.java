package io.campaignflow.review;

import io.campaignflow.storage.StoredJson;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Writes beside the reviews there are which step of its route each has come to, and how.
 */
@Component
class V130_1__place_on_route extends BaseJavaMigration {

	private static final int FETCHED = 500;

	@Override
	public void migrate(Context context) throws SQLException {
		try (Statement reading = context.getConnection().createStatement();
				PreparedStatement writing = context.getConnection()
					.prepareStatement("update review set place = ?, together = ? where plan_id = ?")) {
			reading.setFetchSize(FETCHED);
			ResultSet rows = reading.executeQuery("select plan_id, steps, next_step from review where steps <> '[]'");
			while (rows.next()) {
				List<ReviewStep> steps = StoredJson.read(rows.getString("steps"), StoredLists.STEPS);
				Way way = new Way(new Steps(steps, 0), rows.getInt("next_step"), List.of(), null);
				writing.setInt(1, way.place());
				writing.setBoolean(2, way.isTogether());
				writing.setString(3, rows.getString("plan_id"));
				writing.addBatch();
			}
			writing.executeBatch();
		}
	}

}
