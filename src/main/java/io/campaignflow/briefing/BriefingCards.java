package io.campaignflow.briefing;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Scope;
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

/** Names reports in messages; they lead to the wall chart of their unit. */
@Component
@Transactional(readOnly = true)
class BriefingCards implements SubjectCards {

	private final OrgUnits units;

	BriefingCards(OrgUnits units) {
		this.units = units;
	}

	@Override
	public String subjectType() {
		return "briefing";
	}

	@Override
	public Optional<SubjectCard> find(String code) {
		return units.find(code).map(BriefingCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> codes) {
		Scope scope = units.scopeOf(actor);
		return units.byCodes(codes)
			.values()
			.stream()
			.filter(unit -> scope.covers(unit.path()))
			.map(BriefingCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(OrgUnit unit) {
		return new SubjectCard("briefing", unit.code(), unit.name(), unit.code(), null,
				"/progress?unit=" + unit.code());
	}

}
