package io.campaignflow.resident;

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

/** Names requests for messages by their first words, to those who may read them. */
@Component
@Transactional(readOnly = true)
class RequestCards implements SubjectCards {

	private static final int SHORTENED = 40;

	private final RequestRepository requests;

	private final OfficePaths offices;

	RequestCards(RequestRepository requests, OfficePaths offices) {
		this.requests = requests;
		this.offices = offices;
	}

	@Override
	public String subjectType() {
		return "resident-request";
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return requests.find(id).map(RequestCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		return requests.all(ids, offices.of(actor))
			.stream()
			.map(RequestCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(ResidentRequest request) {
		String text = request.text();
		int length = text.codePointCount(0, text.length());
		String title = (length <= SHORTENED) ? text
				: text.substring(0, text.offsetByCodePoints(0, SHORTENED - 1)) + "…";
		return new SubjectCard("resident-request", request.id(), title, request.unitCode(), request.campaignId(),
				"/resident-requests/" + request.id());
	}

}
