package io.campaignflow.organisation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** People, their positions and the candidate groups these give. */
@Service
@Transactional(readOnly = true)
public class People {

	static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private final PersonRepository people;

	People(PersonRepository people) {
		this.people = people;
	}

	public Optional<Person> find(String account) {
		return this.people.find(account);
	}

	/** Names by account, one query, for lists. */
	public Map<String, String> names(Collection<String> accounts) {
		return this.people.findAll(new HashSet<>(accounts))
			.stream()
			.collect(Collectors.toMap(Person::account, Person::name));
	}

	/** People by account, one query; unknown accounts are left out. */
	public Map<String, Person> byAccounts(Collection<String> accounts) {
		return this.people.findAll(new HashSet<>(accounts))
			.stream()
			.collect(Collectors.toMap(Person::account, person -> person));
	}

	/**
	 * The person as rules see them, with the candidate groups of today's positions and
	 * group memberships; empty for unknown and for inactive accounts.
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public Optional<Actor> actor(String account) {
		return this.people.actor(account, today());
	}

	/**
	 * Active members of a candidate group ({@code ROLE@unit} or {@code GROUP@id}), by
	 * account.
	 */
	public List<Person> membersOf(String candidateGroup) {
		if (candidateGroup.startsWith(SupervisionGroup.PREFIX)) {
			return this.people.members(candidateGroup.substring(SupervisionGroup.PREFIX.length()));
		}
		return candidateGroup.contains("@") ? this.people.holders(candidateGroup, today()) : List.of();
	}

	/**
	 * Those of a candidate group, or the one account named, who are active and hold none
	 * of these roles at a unit: who is free to judge what that unit did. One query.
	 */
	public List<Person> freeOf(String holder, Collection<Role> roles, String unitCode) {
		return this.people.freeOf(holder, roles.stream().map(Role::name).toList(), unitCode, today());
	}

	/** Codes of the units at which somebody holds a position today, or guides one. */
	List<String> placesOf(String account) {
		return this.people.places(List.of(account), today()).values().stream().flatMap(List::stream).toList();
	}

	/** For each account the codes of all its units; none for others. */
	Map<String, List<String>> allPlacesOf(Collection<String> accounts) {
		return this.people.places(accounts, today());
	}

	/** For each account the code of one unit it holds a position at; none for others. */
	Map<String, String> places(Collection<String> accounts) {
		return this.people.places(accounts, today())
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, place -> place.getValue().get(0)));
	}

	/** The day it is where the campaigns are run. */
	public static LocalDate today() {
		return LocalDate.now(ZONE);
	}

}
