package io.campaignflow.workflow.engine;

import io.campaignflow.organisation.People;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.springframework.stereotype.Component;

/** Gives each call to the engine its view of our people. */
@Component
class PeopleAsUsersFactory implements SessionFactory {

	private final People people;

	PeopleAsUsersFactory(People people) {
		this.people = people;
	}

	@Override
	public Class<?> getSessionType() {
		return ReadOnlyIdentityProvider.class;
	}

	@Override
	public Session openSession() {
		return new PeopleAsUsers(people);
	}

}
