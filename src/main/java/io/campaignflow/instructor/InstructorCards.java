package io.campaignflow.instructor;

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

/** Names the instructors of a township in messages: by the township. */
@Component
@Transactional(readOnly = true)
class InstructorCards implements SubjectCards {

	private final OrgUnits units;

	InstructorCards(OrgUnits units) {
		this.units = units;
	}

	@Override
	public String subjectType() {
		return "instructor";
	}

	@Override
	public Optional<SubjectCard> find(String code) {
		return this.units.find(code).map(InstructorCards::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> codes) {
		Scope scope = this.units.scopeOf(actor);
		return this.units.byCodes(codes)
			.values()
			.stream()
			.filter(unit -> scope.covers(unit.path()))
			.map(InstructorCards::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private static SubjectCard card(OrgUnit township) {
		return new SubjectCard("instructor", township.code(), township.name(), township.code(), null,
				"/instructors?unit=" + township.code());
	}

}
