package io.campaignflow.notification;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Fills in what notices only refer to, within what their reader sees at this moment: a
 * few queries for a whole list.
 */
@Component
class NoticeReader {

	private final Map<String, SubjectCards> cards;

	private final People people;

	NoticeReader(List<SubjectCards> cards, People people) {
		this.cards = cards.stream().collect(Collectors.toMap(SubjectCards::subjectType, Function.identity()));
		this.people = people;
	}

	List<NoticeView> read(Actor reader, Collection<Notice> notices) {
		Map<String, SubjectCard> seen = seen(reader, notices);
		Map<String, String> names = people.names(notices.stream()
			.map((notice) -> notice.details().actor())
			.filter(Objects::nonNull)
			.collect(Collectors.toSet()));
		return notices.stream().map((notice) -> view(notice, seen.get(place(notice)), names)).toList();
	}

	Optional<SubjectCard> card(Actor reader, Notice notice) {
		return Optional.ofNullable(seen(reader, List.of(notice)).get(place(notice)));
	}

	private Map<String, SubjectCard> seen(Actor reader, Collection<Notice> notices) {
		Map<String, Set<String>> wanted = notices.stream()
			.collect(Collectors.groupingBy(Notice::subjectType,
					Collectors.mapping(Notice::subjectId, Collectors.toSet())));
		Map<String, SubjectCard> seen = new HashMap<>();
		wanted.forEach((type, ids) -> {
			if (cards.containsKey(type)) {
				cards.get(type).visible(reader, ids).forEach((id, card) -> seen.put(type + ":" + id, card));
			}
		});
		return seen;
	}

	private static String place(Notice notice) {
		return notice.subjectType() + ":" + notice.subjectId();
	}

	private static NoticeView view(Notice notice, SubjectCard card, Map<String, String> names) {
		if (card == null) {
			return new NoticeView(notice.id(), notice.kind(), notice.subjectType(), null, null, null, null, null, null,
					notice.at(), notice.read());
		}
		return new NoticeView(notice.id(), notice.kind(), notice.subjectType(), notice.subjectId(), card.title(),
				card.page(), notice.taskId(), notice.details(), names.get(notice.details().actor()), notice.at(),
				notice.read());
	}

}
