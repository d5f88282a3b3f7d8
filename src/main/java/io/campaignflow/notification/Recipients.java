package io.campaignflow.notification;

import io.campaignflow.absence.Absence;
import io.campaignflow.absence.Proxies;
import io.campaignflow.organisation.Memberships;
import io.campaignflow.shared.Remarkers;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the people behind the holders that facts name, as they are today. */
@Component
class Recipients {

	private final Memberships members;

	private final Proxies proxies;

	private final List<Remarkers> remarkers;

	private final Map<String, SubjectCards> cards;

	Recipients(Memberships members, Proxies proxies, List<Remarkers> remarkers, List<SubjectCards> cards) {
		this.members = members;
		this.proxies = proxies;
		this.remarkers = remarkers;
		this.cards = cards.stream().collect(Collectors.toMap(SubjectCards::subjectType, Function.identity()));
	}

	/** Accounts by fact, a few queries for all of them. */
	Map<Fact, Set<String>> of(List<Fact> facts) {
		Map<Fact, List<String>> holders = new HashMap<>();
		facts.forEach((fact) -> holders.put(fact, holders(fact)));
		Set<String> groups = holders.values()
			.stream()
			.flatMap(List::stream)
			.filter((holder) -> holder.contains("@"))
			.collect(Collectors.toSet());
		Map<String, Set<String>> found = groups.isEmpty() ? Map.of() : members.accountsOf(groups);
		Map<Fact, Set<String>> accounts = facts.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (fact) -> accounts(fact, holders.get(fact), found)));
		addProxies(accounts);
		return accounts;
	}

	/** Who is away and asked for a task has somebody who acts for them. */
	private void addProxies(Map<Fact, Set<String>> accounts) {
		Set<String> asked = new TreeSet<>();
		accounts.forEach((fact, people) -> asked.addAll(fact.asksForTask() ? people : Set.of()));
		for (Absence absence : proxies.running(asked)) {
			accounts.forEach((fact, people) -> {
				if (fact.asksForTask() && people.contains(absence.account()) && covers(absence, fact)) {
					people.add(absence.proxy());
				}
			});
		}
	}

	private boolean covers(Absence absence, Fact fact) {
		String campaign = (absence.campaign() == null) ? null
				: Optional.ofNullable(cards.get(fact.subjectType()))
					.flatMap((owner) -> owner.find(fact.subjectId()))
					.map(SubjectCard::campaignId)
					.orElse(null);
		return absence.covers(fact.details().task(), campaign);
	}

	private static Set<String> accounts(Fact fact, List<String> holders, Map<String, Set<String>> members) {
		Set<String> accounts = new TreeSet<>();
		for (String holder : holders) {
			accounts.addAll(holder.contains("@") ? members.getOrDefault(holder, Set.of()) : Set.of(holder));
		}
		if (!fact.kind().toldToActor()) {
			accounts.remove(fact.details().actor());
		}
		return accounts;
	}

	/**
	 * A role without a unit is meant at the unit of the subject; whoever remarked is
	 * known to the subject's owner.
	 */
	private List<String> holders(Fact fact) {
		if (fact.to().stream().noneMatch(Recipients::isRelative)) {
			return fact.to();
		}
		SubjectCards owner = cards.get(fact.subjectType());
		return fact.to().stream().flatMap((holder) -> absolute(holder, fact, owner)).toList();
	}

	private static boolean isRelative(String holder) {
		return holder.endsWith("@") || holder.startsWith(Fact.REMARKERS) || holder.equals(Fact.ASKED);
	}

	private Stream<String> absolute(String holder, Fact fact, SubjectCards owner) {
		if (owner == null || holder.equals(Fact.ASKED)) {
			return Stream.empty();
		}
		if (holder.startsWith(Fact.REMARKERS)) {
			int round = Integer.parseInt(holder.substring(Fact.REMARKERS.length()));
			return remarkers.stream()
				.filter((each) -> each.subjectType().equals(fact.subjectType()))
				.flatMap((each) -> each.of(fact.subjectId(), round).stream());
		}
		return holder.endsWith("@") ? owner.find(fact.subjectId()).map((card) -> holder + card.unitCode()).stream()
				: Stream.of(holder);
	}

}
