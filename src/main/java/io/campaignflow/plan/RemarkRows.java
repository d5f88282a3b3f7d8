package io.campaignflow.plan;

import io.campaignflow.text.Passage;
import io.campaignflow.text.Place;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SqlParameterValue;

/** How remarks lie in their rows. */
final class RemarkRows {

	static final String INSERT = """
			insert into plan_remark (plan_id, round, place, place_how, place_revision, place_section, place_start,
			  place_quote, id, asked_in, step, author, section, revision, start_at, quote, before_, after_, remark,
			  answer)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '')""";

	static final RowMapper<Remark> MAPPER = (row, n) -> remark(row);

	private RemarkRows() {
	}

	/** The columns of {@link #INSERT} from the fourth on. */
	static void write(PreparedStatement statement, Remark remark) throws SQLException {
		Passage passage = remark.passage();
		write(statement, 4, remark.place());
		statement.setString(9, remark.id());
		statement.setInt(10, remark.askedIn());
		statement.setString(11, Objects.requireNonNullElse(remark.step(), ""));
		statement.setString(12, Objects.requireNonNullElse(remark.author(), ""));
		statement.setString(13, passage.section());
		statement.setInt(14, passage.revision());
		statement.setInt(15, passage.start());
		statement.setString(16, passage.quote());
		statement.setString(17, passage.before());
		statement.setString(18, passage.after());
		statement.setString(19, remark.text());
	}

	/** Five columns from the given one on. */
	static void write(PreparedStatement statement, int from, Place place) throws SQLException {
		statement.setString(from, place.how().name());
		statement.setInt(from + 1, place.revision());
		statement.setString(from + 2, place.section());
		statement.setInt(from + 3, place.start());
		statement.setString(from + 4, place.quote());
	}

	private static Remark remark(ResultSet row) throws SQLException {
		Passage passage = new Passage(row.getString("section"), row.getInt("revision"), row.getInt("start_at"),
				row.getString("quote"), row.getString("before_"), row.getString("after_"));
		Place place = new Place(Place.How.valueOf(row.getString("place_how")), row.getInt("place_revision"),
				row.getString("place_section"), row.getInt("place_start"), row.getString("place_quote"));
		return new Remark(row.getString("id"), row.getInt("round"), row.getInt("asked_in"), row.getString("step"),
				row.getString("author"), passage, place, row.getString("remark"), row.getString("answer"), kind(row),
				standing(row), List.of());
	}

	private static Remark.Standing standing(ResultSet row) throws SQLException {
		return new Remark.Standing(row.getString("settled_by"), row.getString("reopened_by"),
				row.getObject("reopened_in", Integer.class), row.getString("reopen_reason"));
	}

	static Remark.Past past(ResultSet row) throws SQLException {
		return new Remark.Past(row.getInt("round"), kind(row), row.getString("answer"), row.getString("reopened_by"),
				row.getString("reopen_reason"));
	}

	private static AnswerKind kind(ResultSet row) throws SQLException {
		String kind = row.getString("answer_kind");
		return (kind == null) ? null : AnswerKind.valueOf(kind);
	}

	/** A value that may be null, with its type, which PostgreSQL asks for. */
	static SqlParameterValue text(String value) {
		return new SqlParameterValue(Types.VARCHAR, value);
	}

	static SqlParameterValue number(Integer value) {
		return new SqlParameterValue(Types.INTEGER, value);
	}

}
