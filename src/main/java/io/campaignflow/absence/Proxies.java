package io.campaignflow.absence;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is away and who acts for whom, for rules of other modules that ask in passing. No
 * visibility check.
 */
@Service
@Transactional(readOnly = true)
public class Proxies {

	private final AbsenceRepository absences;

	private final People people;

	private final Clock clock;

	Proxies(AbsenceRepository absences, People people, Clock clock) {
		this.absences = absences;
		this.people = people;
		this.clock = clock;
	}

	/** Who of these people is away at this moment; one query. */
	public List<Absence> running(Collection<String> accounts) {
		return accounts.isEmpty() ? List.of() : absences.running(accounts, clock.instant());
	}

	/** For whom this person acts at this moment; one query where it is for nobody. */
	public List<StandIn> standIns(Actor proxy) {
		return absences.ofProxy(proxy.account(), clock.instant())
			.stream()
			.flatMap(absence -> standIn(absence).stream())
			.toList();
	}

	/** Absences not over yet in which this person is, or is to be, the proxy. */
	public List<Absence> entrustedTo(String proxy) {
		return absences.comingOfProxy(proxy, clock.instant());
	}

	private Optional<StandIn> standIn(Absence absence) {
		return people.actor(absence.account())
			.map(absent -> new StandIn(absent, absence.kinds(), absence.campaign(), absence.endsAt()));
	}

}
