package io.campaignflow.review;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.review.ProbedStep.Found;
import io.campaignflow.review.ProbedStep.Repeat;
import io.campaignflow.review.ProbedStep.Via;
import io.campaignflow.shared.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries the steps of a route for a unit without a plan: by the same search and the same
 * recusal as in a review, said with reasons. Where the unit has one drafter and one head,
 * they are taken to be those who draft and sign.
 */
@Service
@Transactional(readOnly = true)
public class StepProbe {

	private final StepSearch search;

	private final People people;

	StepProbe(StepSearch search, People people) {
		this.search = search;
		this.people = people;
	}

	/**
	 * @param office code of the unit whose office would launch the campaign
	 * @param memory of people looked up before, for many units in a row
	 */
	public List<ProbedStep> probe(List<RouteStep> steps, OrgUnit unit, String office, Memory memory) {
		Recusal recusal = recusal(unit);
		AskedBefore before = new AskedBefore();
		return steps.stream().map(step -> {
			StepPeople asked = search.peopleOf(ReviewStep.ahead(0, step), unit, recusal, office);
			return probed(step, unit, asked, recusal, memory, before.next(step, asked));
		}).toList();
	}

	private ProbedStep probed(RouteStep step, OrgUnit unit, StepPeople asked, Recusal recusal, Memory memory,
			Repeat repeat) {
		Optional<String> candidate = search.candidate(step, unit);
		List<Found> found = candidate.map(known -> found(known, step, recusal, memory)).orElse(List.of());
		Via via = found.isEmpty() ? Via.NOBODY : via(candidate.orElseThrow());
		return new ProbedStep(step, via, candidate.orElse(null), found,
				asked.leftToOffice() ? asked.candidates().get(0) : null, repeat);
	}

	private List<Found> found(String candidate, RouteStep step, Recusal recusal, Memory memory) {
		return memory.members.computeIfAbsent(candidate, this::members)
			.stream()
			.map(person -> new Found(person.account(), person.name(),
					recusal.reason(memory.actors.computeIfAbsent(person.account(), this::actor), step.whose())))
			.toList();
	}

	private List<Person> members(String candidate) {
		return isGroup(candidate) ? people.membersOf(candidate)
				: people.find(candidate).filter(Person::active).stream().toList();
	}

	private Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	private static Via via(String candidate) {
		if (!isGroup(candidate)) {
			return Via.CONTACT_POINT;
		}
		return candidate.startsWith(SupervisionGroup.PREFIX) ? Via.GROUP : Via.POSITION;
	}

	private static boolean isGroup(String candidate) {
		return candidate.contains("@");
	}

	private Recusal recusal(OrgUnit unit) {
		Signatures signatures = Signatures.NONE.drafted(onlyOne(Role.DRAFTER, unit), null)
			.signed(onlyOne(Role.HEAD, unit));
		return new Recusal(signatures, unit.code());
	}

	private String onlyOne(Role role, OrgUnit unit) {
		List<Person> holders = people.membersOf(role.at(unit.code()));
		return (holders.size() == 1) ? holders.get(0).account() : null;
	}

	/** People looked up in one run. */
	public static final class Memory {

		private final Map<String, List<Person>> members = new HashMap<>();

		private final Map<String, Actor> actors = new HashMap<>();

	}

}
