package io.campaignflow.browser;

import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Tests in which people do their tasks by clicks in Camunda Tasklist. */
abstract class AtTasklist {

	@LocalServerPort
	private int port;

	@Autowired
	private People people;

	@Autowired
	private Tasks tasks;

	@Autowired
	ApplicationContext beans;

	TasklistDesk desk;

	@BeforeEach
	void aDesk() {
		desk = new TasklistDesk(tasks, port);
	}

	Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

}
