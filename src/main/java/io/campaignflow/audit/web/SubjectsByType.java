package io.campaignflow.audit.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the subject of a chain, for pages that show nothing else of it. */
@Component
class SubjectsByType {

	private final Map<String, SubjectCards> owners;

	SubjectsByType(List<SubjectCards> owners) {
		this.owners = owners.stream().collect(Collectors.toMap(SubjectCards::subjectType, Function.identity()));
	}

	/**
	 * @throws NotFound where the person does not see it
	 */
	SubjectCard card(Actor actor, String type, String id) {
		SubjectCard card = owners.get(type).visible(actor, List.of(id)).get(id);
		if (card == null) {
			throw new NotFound(type, id);
		}
		return card;
	}

}
