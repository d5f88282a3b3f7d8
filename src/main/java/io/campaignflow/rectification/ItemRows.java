package io.campaignflow.rectification;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.RowMapper;

/** Reads an item from a row of its table. */
final class ItemRows {

	static final RowMapper<RectificationItem> MAPPER = (row, n) -> new RectificationItem(identity(row), state(row));

	private static final TypeReference<List<String>> WORDS = new TypeReference<>() {
	};

	private ItemRows() {
	}

	private static ItemIdentity identity(ResultSet row) throws SQLException {
		return new ItemIdentity(row.getString("id"), row.getString("campaign_id"),
				new ItemNumber(row.getInt("year_"), row.getInt("seq_no")), ItemSource.valueOf(row.getString("source")),
				row.getString("source_ref"), row.getString("office_unit"), row.getString("group_id"),
				row.getString("found_unit"), row.getString("title"), row.getString("text"), row.getString("place"),
				Moments.read(row, "found_at"), row.getString("parent_id"), row.getString("split_from"),
				row.getString("registered_by"), Moments.read(row, "registered_at"));
	}

	private static ItemState state(ResultSet row) throws SQLException {
		String face = row.getString("satisfaction");
		return new ItemState(ItemStatus.valueOf(row.getString("status")), row.getInt("round"), row.getLong("version"),
				assignment(row), handling(row), dates(row), (face == null) ? null : Face.valueOf(face),
				row.getString("merged_into"));
	}

	private static Assignment assignment(ResultSet row) throws SQLException {
		return new Assignment(row.getString("unit_code"), row.getString("unit_path"), row.getString("person"),
				words(row.getString("co_units")), row.getObject("deadline", LocalDate.class),
				Severity.valueOf(row.getString("severity")));
	}

	private static Handling handling(ResultSet row) throws SQLException {
		LocalDate until = row.getObject("extension_until", LocalDate.class);
		Extension asked = (until == null) ? null
				: new Extension(until, row.getString("extension_reason"), row.getString("extension_by"));
		return new Handling(row.getBoolean("objected"), WarningStage.valueOf(row.getString("stage")), asked,
				Set.copyOf(words(row.getString("implementers"))));
	}

	private static Dates dates(ResultSet row) throws SQLException {
		return new Dates(Moments.read(row, "assigned_at"), Moments.read(row, "applied_at"),
				Moments.read(row, "accepted_at"), Moments.read(row, "closed_at"), Moments.read(row, "settled_at"));
	}

	static List<String> words(String stored) {
		return StoredJson.read(stored, WORDS);
	}

	static String json(Collection<String> words) {
		return StoredJson.write(words.stream().sorted().toList());
	}

}
