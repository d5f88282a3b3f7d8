package io.campaignflow.instruction;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.LikePattern;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.storage.Walking;
import io.campaignflow.workflow.SeenSubjects.Condition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the instructions a person may see, the most urgent first. */
@Component
class InstructionList {

	private static final String ORDER = """
			 order by case i.status when 'OPEN' then 0 when 'ANSWERED' then 1 else 2 end,
			case when i.status = 'OPEN' then i.due_on end nulls last, i.given_at desc, i.id""";

	private final JdbcClient jdbc;

	private final Walking walking;

	private final InstructionVisibility visibility;

	private final OrgUnits units;

	private final Clock clock;

	InstructionList(JdbcClient jdbc, Walking walking, InstructionVisibility visibility, OrgUnits units, Clock clock) {
		this.jdbc = jdbc;
		this.walking = walking;
		this.visibility = visibility;
		this.units = units;
		this.clock = clock;
	}

	List<InstructionView> among(Actor actor, Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Condition seen = visibility.of(actor);
		return jdbc.sql("select i.* from instruction i where i.id in (:ids) and " + seen.sql())
			.param("ids", ids)
			.params(seen.params())
			.query(InstructionRepository::view)
			.list();
	}

	Page<InstructionView> page(Actor actor, InstructionQuery query, PageQuery page) {
		Map<String, Object> params = new HashMap<>();
		String from = from(actor, query, params);
		long total = jdbc.sql("select count(*)" + from).params(params).query(Long.class).single();
		return new Page<>(some(from, params, page.offset(), page.size()), page.page(), page.size(), total);
	}

	/** The first of the same, not counting the rest. */
	List<InstructionView> first(Actor actor, InstructionQuery query, int size) {
		Map<String, Object> params = new HashMap<>();
		return some(from(actor, query, params), params, 0, size);
	}

	private List<InstructionView> some(String from, Map<String, Object> params, long offset, int size) {
		return jdbc.sql("select i.*" + from + ORDER + " offset :offset rows fetch first :size rows only")
			.params(params)
			.param("offset", offset)
			.param("size", size)
			.query(InstructionRepository::view)
			.list();
	}

	/** Hands over the same one by one, at most so many. */
	void each(Actor actor, InstructionQuery query, int most, Consumer<InstructionView> reader) {
		Map<String, Object> params = new HashMap<>(Map.of("most", most));
		String from = from(actor, query, params);
		walking.each("select i.*" + from + ORDER + " fetch first :most rows only", params,
				row -> reader.accept(InstructionRepository.view(row, 0)));
	}

	private String from(Actor actor, InstructionQuery query, Map<String, Object> params) {
		Condition seen = visibility.of(actor);
		params.putAll(seen.params());
		List<String> filters = new ArrayList<>(List.of(seen.sql()));
		view(actor, query.view(), filters, params);
		add(filters, params, "i.status = :status", "status", (query.status() == null) ? null : query.status().name());
		add(filters, params, "i.campaign_id = :campaign", "campaign", query.campaign());
		add(filters, params, "i.unit_path like :unit", "unit",
				(query.unit() == null) ? null : LikePattern.startingWith(units.get(query.unit()).path()));
		add(filters, params, "i.subject_type = :type", "type", query.subjectType());
		add(filters, params, "i.subject_id = :subject", "subject", query.subjectId());
		add(filters, params, "i.status = 'OPEN' and i.due_on < :today", "today",
				query.late() ? LocalDate.now(clock) : null);
		add(filters, params, "lower(i.subject_title || i.number_ || i.text) like :text", "text",
				(query.text() == null) ? null : LikePattern.containing(query.text().toLowerCase(Locale.ROOT)));
		return " from instruction i where " + String.join(" and ", filters);
	}

	private static void view(Actor actor, InstructionQuery.Which view, List<String> filters,
			Map<String, Object> params) {
		if (view == InstructionQuery.Which.GIVEN) {
			add(filters, params, "i.leader = :me", "me", actor.account());
		}
		if (view == InstructionQuery.Which.TO_ANSWER) {
			add(filters, params, """
					i.status = 'OPEN' and i.leader <> :me and i.id in (
					select m.instruction_id from instruction_reader m where m.reader in (:mine))""", "mine",
					actor.holders());
			params.put("me", actor.account());
		}
	}

	private static void add(List<String> filters, Map<String, Object> params, String sql, String name, Object value) {
		if (value != null) {
			filters.add(sql);
			params.put(name, value);
		}
	}

}
