package io.campaignflow.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The condition of a query over entries, with the values it asks for. */
final class AuditFilter {

	private final List<String> conditions = new ArrayList<>();

	private final List<Object> args = new ArrayList<>();

	static AuditFilter of(AuditQuery query) {
		AuditFilter filter = new AuditFilter();
		filter.equal("e.subject_type", query.subjectType());
		filter.equal("e.subject_id", query.subjectId());
		filter.equal("e.actor", query.actor());
		filter.equal("e.action", query.action());
		filter.time("e.happened_at >= ?", query.from());
		filter.time("e.happened_at < ?", query.until());
		return filter;
	}

	/** The same without some actions. */
	AuditFilter without(Collection<String> actions) {
		actions.forEach(action -> {
			conditions.add("e.action <> ?");
			args.add(action);
		});
		return this;
	}

	String where() {
		return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
	}

	Object[] argsAnd(Object... more) {
		List<Object> all = new ArrayList<>(args);
		all.addAll(Arrays.asList(more));
		return all.toArray();
	}

	private void equal(String column, String value) {
		if (value != null && !value.isBlank()) {
			conditions.add(column + " = ?");
			args.add(value.strip());
		}
	}

	private void time(String condition, Instant value) {
		if (value != null) {
			conditions.add(condition);
			args.add(OffsetDateTime.ofInstant(value, ZoneOffset.UTC));
		}
	}

}
