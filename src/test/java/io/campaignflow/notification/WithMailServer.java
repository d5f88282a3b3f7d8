package io.campaignflow.notification;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Tests before whose mail server nothing has arrived yet. */
abstract class WithMailServer {

	@Autowired
	ApplicationContext beans;

	MailServer server;

	@BeforeEach
	void listen() {
		server = MailServer.empty(beans);
	}

	@AfterEach
	void hangUp() {
		server.hangUp();
	}

}
