package io.campaignflow.inspection;

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

/** Names visits for messages. */
@Component
@Transactional(readOnly = true)
class InspectionCards implements SubjectCards {

	private final InspectionRepository inspections;

	private final InspectionList list;

	private final InspectionViews views;

	InspectionCards(InspectionRepository inspections, InspectionList list, InspectionViews views) {
		this.inspections = inspections;
		this.list = list;
		this.views = views;
	}

	@Override
	public String subjectType() {
		return "inspection";
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return inspections.find(id).map(views::of).map(InspectionCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		return views.of(list.among(actor, ids))
			.stream()
			.map(InspectionCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(InspectionView visit) {
		return new SubjectCard("inspection", visit.id(), visit.title(), visit.unitCode(), visit.campaignId(),
				"/inspections/" + visit.id());
	}

}
