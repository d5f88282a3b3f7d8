package io.campaignflow.workflow;

import io.campaignflow.absence.StandIn;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.LikePattern;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a list of the worklist is narrowed to, as conditions of its statements. */
@Component
class WorkFilters {

	private final OrgUnits units;

	private final DueDays days;

	WorkFilters(OrgUnits units, DueDays days) {
		this.units = units;
		this.days = days;
	}

	/** What a proxy acts on for somebody, of {@code work_item w}. */
	static Sql covered(StandIn standIn) {
		Sql kinds = standIn.kinds().isEmpty() ? Sql.of("")
				: new Sql(" and w.kind in (" + Sql.marks(standIn.kinds().size()) + ")", List.copyOf(standIn.kinds()));
		return standIn.campaign() == null ? kinds : kinds.then(" and w.campaign_id = ?", standIn.campaign());
	}

	/** Everything a query asks, of {@code work_item w}. */
	Sql all(WorkQuery query) {
		Sql kind = query.kind() == null ? Sql.of("") : Sql.of(" and w.kind = ?", query.kind());
		return kind.then(due("w", query)).then(subjects(query));
	}

	/** What it is about, of {@code work_item w}. */
	Sql subjects(WorkQuery query) {
		Sql filter = Sql.of("");
		if (query.campaign() != null) {
			filter = filter.then(" and w.campaign_id = ?", query.campaign());
		}
		if (query.unit() != null) {
			String path = units.find(query.unit()).map(OrgUnit::path).orElse("-");
			filter = filter.then(" and w.unit_path like ?", LikePattern.startingWith(path));
		}
		return query.subjectId() == null ? filter : filter.then(" and w.subject_id = ?", query.subjectId());
	}

	/** By the light of a deadline, of a table that has one. */
	Sql due(String table, WorkQuery query) {
		if (query.due() == null) {
			return Sql.of("");
		}
		String column = " and " + table + ".due_at ";
		String soon = " and " + table + ".soon_at ";
		return switch (query.due()) {
			case LATE -> Sql.of(column + "< ?", days.today());
			case TODAY -> Sql.of(column + ">= ?" + column + "< ?", days.today(), days.tomorrow());
			case SOON -> Sql.of(column + ">= ?" + soon + "<= ?", days.tomorrow(), days.today());
			case LATER -> Sql.of(column + ">= ?" + soon + "> ?", days.tomorrow(), days.today());
		};
	}

}
