package io.campaignflow.trust;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Tests that need one of everything of supervision, set up once for all of them. */
abstract class OnSupervision {

	static SupervisionScene scene;

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	int port;

	@BeforeEach
	void setUp() {
		if (scene == null) {
			scene = new SupervisionScene(beans, port);
		}
	}

	@AfterAll
	static void takeBack() {
		scene.takeBack();
		scene = null;
	}

}
