package io.campaignflow.supervision;

import io.campaignflow.storage.Moments;
import io.campaignflow.storage.StoredJson;
import com.fasterxml.jackson.core.type.TypeReference;
import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.organisation.People;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.GroupLetter.Cause;
import io.campaignflow.supervision.GroupLetter.Named;
import io.campaignflow.supervision.events.GroupEvent.LettersIssued;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Letters of dispatch: one for each unit a group comes to, another one where its people
 * change. What a letter said stays, whatever happens to the group.
 */
@Repository
class GroupLetters {

	private static final TypeReference<List<Named>> PEOPLE = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JdbcTemplate rows;

	private final LetterNumbers numbers;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	GroupLetters(JdbcClient jdbc, JdbcTemplate rows, LetterNumbers numbers, People people,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.rows = rows;
		this.numbers = numbers;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	void issue(Group group) {
		List<Named> named = named(group.planned());
		Map<String, GroupLetter> latest = new HashMap<>();
		of(group.identity().id()).forEach(letter -> latest.putIfAbsent(letter.unit(), letter));
		Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
		List<GroupLetter> letters = new ArrayList<>();
		for (Covered unit : group.planned().units()) {
			GroupLetter before = latest.get(unit.unit());
			if (before == null || !before.people().equals(named)) {
				letters.add(new GroupLetter(UUID.randomUUID().toString(), group.identity().id(), unit.unit(),
						numbers.next(group.identity().issuingUnit(), now),
						(before == null) ? Cause.DISPATCH : Cause.CHANGE, now, named));
			}
		}
		if (!letters.isEmpty()) {
			insert(letters);
			events.publishEvent(new LettersIssued(group.identity().id(),
					letters.stream().map(GroupLetter::unit).toList(), group.state().approvedBy()));
		}
	}

	/** Of a group, the latest first. */
	List<GroupLetter> of(String groupId) {
		return jdbc.sql("select * from group_letter where group_id = ? order by issued_at desc, number desc")
			.param(groupId)
			.query(GroupLetters::letter)
			.list();
	}

	Optional<GroupLetter> find(String groupId, String id) {
		return jdbc.sql("select * from group_letter where group_id = ? and id = ?")
			.params(groupId, id)
			.query(GroupLetters::letter)
			.optional();
	}

	/** Account of the leader in a stored list of people; null where there was none. */
	static String leaderOf(String people) {
		return StoredJson.read(people, PEOPLE)
			.stream()
			.filter(one -> one.duty() == GroupDuty.LEADER)
			.map(Named::account)
			.findFirst()
			.orElse(null);
	}

	private void insert(List<GroupLetter> letters) {
		rows.batchUpdate("""
				insert into group_letter (id, group_id, unit_code, number, cause, issued_at, people)
				values (?, ?, ?, ?, ?, ?, ?)""",
				letters.stream()
					.map(one -> new Object[] { one.id(), one.groupId(), one.unit(), one.number(), one.cause().name(),
							Moments.stored(one.issuedAt()), StoredJson.write(one.people()) })
					.toList());
	}

	private List<Named> named(Composition composition) {
		Map<String, String> names = people.names(composition.duties().keySet());
		return composition.members()
			.stream()
			.map(one -> new Named(one.account(), names.get(one.account()), one.duty()))
			.toList();
	}

	private static GroupLetter letter(ResultSet row, int n) throws SQLException {
		return new GroupLetter(row.getString("id"), row.getString("group_id"), row.getString("unit_code"),
				row.getString("number"), Cause.valueOf(row.getString("cause")),
				GroupRepository.instant(row.getObject("issued_at", OffsetDateTime.class)),
				StoredJson.read(row.getString("people"), PEOPLE));
	}

}
