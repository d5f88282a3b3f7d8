package io.campaignflow.organisation;

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

/** Names units for messages. */
@Component
@Transactional(readOnly = true)
class UnitCards implements SubjectCards {

	private final OrgUnits units;

	UnitCards(OrgUnits units) {
		this.units = units;
	}

	@Override
	public String subjectType() {
		return "unit";
	}

	@Override
	public Optional<SubjectCard> find(String code) {
		return units.find(code).map(UnitCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> codes) {
		Scope scope = units.scopeOf(actor);
		return units.byCodes(codes)
			.values()
			.stream()
			.filter(unit -> scope.covers(unit.path()))
			.map(UnitCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(OrgUnit unit) {
		return new SubjectCard("unit", unit.code(), unit.name(), unit.code(), null,
				"/organisation/units/" + unit.code());
	}

}
