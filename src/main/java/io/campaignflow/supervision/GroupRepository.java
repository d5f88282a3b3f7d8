package io.campaignflow.supervision;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.shared.Conflict;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of groups' lives: one group at a time. */
@Repository
class GroupRepository {

	private static final TypeReference<ClosingReport> REPORT = new TypeReference<>() {
	};

	private static final String INSERT = """
			insert into group_life (id, issuing_unit, issuing_path, kind, campaign_id, group_no, name, status, version,
			formed_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?)""";

	private static final String UPDATE = """
			update group_life set name = ?, status = ?, version = version + 1, reason = ?, confirmed_by = ?,
			approved_by = ?, on_duty_since = ?, ended_at = ?, report = ? where id = ? and version = ?""";

	private final JdbcClient jdbc;

	private final CompositionRows rows;

	GroupRepository(JdbcClient jdbc, CompositionRows rows) {
		this.jdbc = jdbc;
		this.rows = rows;
	}

	/** The next free number of a sender; taken for good by the insert that follows. */
	int nextNumber(String issuingUnit) {
		return jdbc.sql("select coalesce(max(group_no), 0) + 1 from group_life where issuing_unit = ?")
			.param(issuingUnit)
			.query(Integer.class)
			.single();
	}

	void insert(Group group) {
		GroupIdentity identity = group.identity();
		GroupState state = group.state();
		jdbc.sql(INSERT)
			.params(Arrays.asList(identity.id(), identity.issuingUnit(), identity.issuingPath(), identity.kind().name(),
					identity.campaignId(), identity.number(), state.name(), state.status().name(),
					Moments.stored(state.formedAt())))
			.update();
	}

	Optional<Group> find(String id) {
		return find(id, "");
	}

	/** Locked first, so that a decision sees what the one before it left. */
	Optional<Group> lock(String id) {
		return find(id, " for update");
	}

	/** Groups of a sender and tier that have not ended, by number. */
	List<Group> living(String issuingUnit, GroupKind kind) {
		return jdbc
			.sql("select id from group_life where issuing_unit = ? and kind = ? and ended_at is null order by group_no")
			.params(issuingUnit, kind.name())
			.query(String.class)
			.list()
			.stream()
			.flatMap(id -> find(id).stream())
			.toList();
	}

	private Optional<Group> find(String id, String lock) {
		return jdbc.sql("select * from group_life where id = ?" + lock)
			.param(id)
			.query((row, n) -> new Group(
					new GroupIdentity(id, row.getString("issuing_unit"), row.getString("issuing_path"),
							GroupKind.valueOf(row.getString("kind")), row.getString("campaign_id"),
							row.getInt("group_no")),
					new GroupState(row.getString("name"), GroupStatus.valueOf(row.getString("status")),
							Composition.EMPTY, row.getString("reason"), row.getString("confirmed_by"),
							row.getString("approved_by"), instant(row.getObject("formed_at", OffsetDateTime.class)),
							instant(row.getObject("on_duty_since", OffsetDateTime.class)),
							instant(row.getObject("ended_at", OffsetDateTime.class)), report(row.getString("report"))),
					row.getInt("version")))
			.optional()
			.map(group -> new Group(group.identity(), group.state().withPlanned(rows.of(id)), group.version()));
	}

	/**
	 * @throws Conflict where somebody else changed it meanwhile
	 */
	void save(Group group) {
		GroupState state = group.state();
		int saved = jdbc.sql(UPDATE)
			.params(Arrays.asList(state.name(), state.status().name(), state.reason(), state.confirmedBy(),
					state.approvedBy(), Moments.stored(state.onDutySince()), Moments.stored(state.endedAt()),
					(state.report() == null) ? null : StoredJson.write(state.report()), group.identity().id(),
					group.version()))
			.update();
		if (saved == 0) {
			throw new Conflict("group-changed-meanwhile", null);
		}
		rows.replace(group.identity(), state);
	}

	private static ClosingReport report(String json) {
		return (json == null) ? null : StoredJson.read(json, REPORT);
	}

	static Instant instant(OffsetDateTime at) {
		return (at == null) ? null : at.toInstant();
	}

}
