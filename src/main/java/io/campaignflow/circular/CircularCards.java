package io.campaignflow.circular;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names circulars for messages. */
@Component
@Transactional(readOnly = true)
class CircularCards implements SubjectCards {

	private final CircularRepository circulars;

	private final CircularList list;

	CircularCards(CircularRepository circulars, CircularList list) {
		this.circulars = circulars;
		this.list = list;
	}

	@Override
	public String subjectType() {
		return CircularVisibility.SUBJECT;
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return circulars.find(id).map(Circular::view).map(CircularCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		return list.among(actor, ids)
			.stream()
			.map(CircularCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(CircularView view) {
		return new SubjectCard(CircularVisibility.SUBJECT, view.id(), view.title(), view.unitCode(), view.campaignId(),
				"/circulars/" + view.id());
	}

}
