package io.campaignflow.absence;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.shared.BusinessRuleViolation;
import org.springframework.stereotype.Component;

/**
 * Nobody is away twice at once, and a proxy is somebody else who is there all the time.
 */
@Component
class AbsenceCheck {

	private final AbsenceRepository absences;

	private final People people;

	AbsenceCheck(AbsenceRepository absences, People people) {
		this.absences = absences;
		this.people = people;
	}

	void requireFree(Absence absence) {
		if (!absences.overlapping(absence.account(), absence.startsAt(), absence.endsAt()).isEmpty()) {
			throw new BusinessRuleViolation("absence-overlaps");
		}
		requireProxy(absence.proxy(), absence);
	}

	void requireProxy(String proxy, Absence absence) {
		if (proxy.equals(absence.account())) {
			throw new BusinessRuleViolation("absence-own-proxy");
		}
		Person person = people.find(proxy)
			.filter(Person::active)
			.orElseThrow(() -> new BusinessRuleViolation("account-unknown", proxy));
		if (!absences.overlapping(proxy, absence.startsAt(), absence.endsAt()).isEmpty()) {
			throw new BusinessRuleViolation("absence-proxy-absent", person.name());
		}
	}

}
