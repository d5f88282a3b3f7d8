package io.campaignflow.workflow.engine;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Finds people by account or by candidate group, which is all the engine asks; a query
 * for everybody finds nobody, since people are looked after on the portal.
 */
class PeopleQuery extends UserQueryImpl {

	private final transient People people;

	PeopleQuery(CommandExecutor executor, People people) {
		super(executor);
		this.people = people;
	}

	static User user(Person person) {
		UserEntity user = new UserEntity(person.account());
		user.setFirstName(person.name());
		user.setLastName("");
		return user;
	}

	@Override
	public long executeCount(CommandContext context) {
		return found().count();
	}

	@Override
	public List<User> executeList(CommandContext context, Page page) {
		return new ArrayList<>(found().map(PeopleQuery::user).toList());
	}

	private Stream<Person> found() {
		if (id != null) {
			return people.find(id).filter(Person::active).stream();
		}
		if (ids != null) {
			return Stream.of(ids).map(people::find).flatMap(Optional::stream).filter(Person::active);
		}
		return groupId == null ? Stream.of() : people.membersOf(ours(groupId)).stream();
	}

	private static String ours(String group) {
		return group.equals(Groups.CAMUNDA_ADMIN) ? Role.ADMIN.at(Role.SYSTEM_WIDE) : group;
	}

}
