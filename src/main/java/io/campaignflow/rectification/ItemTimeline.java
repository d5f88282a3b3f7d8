package io.campaignflow.rectification;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.rectification.events.RectificationEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down whatever happens to an item, in the transaction in which it happens, and
 * gives it back as a timeline: earlier rounds stay as they were lived.
 */
@Component
class ItemTimeline {

	private final JdbcClient jdbc;

	private final Clock clock;

	ItemTimeline(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The item's row is locked by whoever moves it, so that numbers do not collide. */
	@EventListener
	void on(RectificationEvent event) {
		jdbc.sql("""
				insert into rectification_entry (item_id, seq_, round, kind, actor, at_, detail)
				select :item, coalesce(max(seq_), 0) + 1, :round, :kind, :actor, :at, :detail
				from rectification_entry where item_id = :item""")
			.param("item", event.itemId())
			.param("round", event.round())
			.param("kind", event.getClass().getSimpleName())
			.param("actor", event.actor())
			.param("at", Moments.stored(clock.instant()))
			.param("detail", StoredJson.write(event))
			.update();
	}

	/** Everything of an item, oldest first. */
	List<TimelineEntry> of(String itemId) {
		return jdbc.sql("select * from rectification_entry where item_id = ? order by seq_")
			.param(itemId)
			.query((row, n) -> entry(row))
			.list();
	}

	int count(String itemId, Class<? extends RectificationEvent> kind) {
		return jdbc.sql("select count(*) from rectification_entry where item_id = ? and kind = ?")
			.params(itemId, kind.getSimpleName())
			.query(Integer.class)
			.single();
	}

	private static TimelineEntry entry(ResultSet row) throws SQLException {
		return new TimelineEntry(row.getInt("seq_"), row.getInt("round"), row.getString("kind"), row.getString("actor"),
				Moments.read(row, "at_"), StoredJson.read(row.getString("detail"), JsonNode.class));
	}

}
