package io.campaignflow.workflow.engine;

import io.campaignflow.organisation.People;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * The engine's users and groups are our people and their candidate groups, read where
 * they are kept; the engine changes nothing and checks no password.
 */
class PeopleAsUsers implements ReadOnlyIdentityProvider {

	private final People people;

	PeopleAsUsers(People people) {
		this.people = people;
	}

	@Override
	public User findUserById(String account) {
		return people.find(account).map(PeopleQuery::user).orElse(null);
	}

	@Override
	public UserQuery createUserQuery() {
		return new PeopleQuery(executor(), people);
	}

	@Override
	public UserQuery createUserQuery(CommandContext context) {
		return new PeopleQuery(null, people);
	}

	@Override
	public NativeUserQuery createNativeUserQuery() {
		throw new UnsupportedOperationException("People are not asked for in SQL");
	}

	@Override
	public boolean checkPassword(String account, String password) {
		return false;
	}

	@Override
	public Group findGroupById(String group) {
		return CandidateGroupQuery.group(group);
	}

	@Override
	public GroupQuery createGroupQuery() {
		return new CandidateGroupQuery(executor(), people);
	}

	@Override
	public GroupQuery createGroupQuery(CommandContext context) {
		return new CandidateGroupQuery(null, people);
	}

	@Override
	public Tenant findTenantById(String tenant) {
		return null;
	}

	@Override
	public TenantQuery createTenantQuery() {
		return new NoTenants(executor());
	}

	@Override
	public TenantQuery createTenantQuery(CommandContext context) {
		return new NoTenants(null);
	}

	@Override
	public void flush() {
		// nothing is ever written
	}

	@Override
	public void close() {
		// nothing is held open
	}

	private static CommandExecutor executor() {
		return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
	}

}
