package io.campaignflow.prereview.copying;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.storage.StoredJson;
import io.campaignflow.text.PlanContent;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills a database with submitted plans by rows, each of some 4,000 characters and
 * independent of the others, with the prints that are kept of it. For measuring; nothing
 * else makes plans without their process.
 */
public final class TextLoad {

	private static final String PLAN = """
			insert into plan (id, campaign_id, unit_code, unit_path, unit_level, kind, discriminator, title, status,
			  urgency, round, revision, version)
			values (?, ?, ?, ?, ?, 'UNIT', ?, ?, 'APPROVED', 2, 1, 1, 1)""";

	private static final String REVISION = """
			insert into plan_revision (plan_id, n, round, content, submitted_by, submitted_at)
			values (?, 1, 1, ?, 'system', ?)""";

	private static final String TEXT = """
			insert into prereview_text (id, plan_id, n, unit_code, campaign_id, submitted_at)
			values (?, ?, 1, ?, ?, ?)""";

	private static final int AT_ONCE = 500;

	private final JdbcTemplate jdbc;

	private final SourceTexts sources;

	private final Map<String, OwnNames> names = new HashMap<>();

	private long seed;

	private int made;

	TextLoad(JdbcTemplate jdbc, SourceTexts sources) {
		this.jdbc = jdbc;
		this.sources = sources;
		Integer last = jdbc.queryForObject("select coalesce(max(id), 0) from prereview_text", Integer.class);
		this.seed = last + 1_000_000L;
	}

	/** A plan that was loaded; the same one has the same id and text in every run. */
	public record Loaded(String planId, OrgUnit unit, List<String> sentences) {
	}

	/**
	 * Up to so many in all, over these units as they come; gives some of the last ones.
	 * PostgreSQL's index is made anew afterwards.
	 */
	public List<Loaded> upTo(int plans, String campaign, List<OrgUnit> units) {
		boolean postgres = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) TextLoad::isPostgres));
		if (postgres) {
			jdbc.execute("alter table prereview_print drop constraint prereview_print_pkey");
		}
		List<Loaded> last = List.of();
		while (made < plans) {
			last = load(Math.min(AT_ONCE, plans - made), campaign, units);
		}
		if (postgres) {
			jdbc.execute("alter table prereview_print add primary key (print, text_id)");
			jdbc.execute("vacuum analyze");
		}
		return last;
	}

	private static boolean isPostgres(Connection connection) throws SQLException {
		return connection.isWrapperFor(PGConnection.class);
	}

	List<Loaded> load(int plans, String campaign, List<OrgUnit> units) {
		List<Loaded> loaded = new ArrayList<>();
		List<Object[]> rows = new ArrayList<>();
		List<Object[]> revisions = new ArrayList<>();
		List<Object[]> texts = new ArrayList<>();
		List<Object[]> prints = new ArrayList<>();
		int id = jdbc.queryForObject("select coalesce(max(id), 0) from prereview_text", Integer.class);
		OffsetDateTime at = Instant.now().minusSeconds(86_400).atOffset(ZoneOffset.UTC);
		for (int n = 0; n < plans; n++) {
			OrgUnit unit = units.get(made++ % units.size());
			String plan = UUID.nameUUIDFromBytes(("text " + seed).getBytes(StandardCharsets.UTF_8)).toString();
			List<String> sentences = new Prose(seed++, unit.name()).sentences(4_000);
			PlanContent content = content(sentences);
			id++;
			rows.add(new Object[] { plan, campaign, unit.code(), unit.path(), unit.level().name(), plan, "实施方案" });
			revisions.add(new Object[] { plan, StoredJson.write(content), at });
			texts.add(new Object[] { id, plan, unit.code(), campaign, at });
			for (int print : Prints.of(letters(content, unit)).all()) {
				prints.add(new Object[] { print, id });
			}
			loaded.add(new Loaded(plan, unit, sentences));
		}
		jdbc.batchUpdate(PLAN, rows);
		jdbc.batchUpdate(REVISION, revisions);
		jdbc.batchUpdate(TEXT, texts);
		keep(prints);
		jdbc.execute("alter table prereview_text alter column id restart with " + (id + 1));
		return loaded;
	}

	/** A plan with this text that nobody has kept; its id. */
	public String unkept(String campaign, OrgUnit unit, String text) {
		String plan = UUID.randomUUID().toString();
		jdbc.update(PLAN, plan, campaign, unit.code(), unit.path(), unit.level().name(), plan, "实施方案");
		jdbc.update(REVISION, plan, StoredJson.write(content(List.of(text))),
				Instant.now().minusSeconds(86_400).atOffset(ZoneOffset.UTC));
		return plan;
	}

	private void keep(List<Object[]> prints) {
		jdbc.execute((ConnectionCallback<Long>) (connection) -> {
			if (isPostgres(connection)) {
				StringBuilder lines = new StringBuilder();
				prints.forEach((row) -> lines.append(row[0]).append('\t').append(row[1]).append('\n'));
				return copyIn(connection.unwrap(PGConnection.class), lines.toString());
			}
			prints.sort(Comparator.comparing((row) -> (Integer) row[0]));
			jdbc.batchUpdate("insert into prereview_print (print, text_id) values (?, ?)", prints);
			return null;
		});
	}

	private static Long copyIn(PGConnection connection, String lines) throws SQLException {
		try {
			return connection.getCopyAPI()
				.copyIn("copy prereview_print (print, text_id) from stdin", new StringReader(lines));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static PlanContent content(List<String> sentences) {
		int third = sentences.size() / 3;
		return new PlanContent("实施方案", List.of(section("goals", sentences.subList(0, third)),
				section("tasks", sentences.subList(third, sentences.size()))), List.of());
	}

	private static PlanContent.Section section(String key, List<String> sentences) {
		return new PlanContent.Section(key, key, String.join("", sentences), List.of());
	}

	private Letters letters(PlanContent content, OrgUnit unit) {
		return Letters.of(Stretch.of(content), names.computeIfAbsent(unit.code(), (code) -> sources.names(unit)),
				List.of());
	}

}
