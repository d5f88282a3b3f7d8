package io.campaignflow.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;

/** A page whose template fails half-way, in a real servlet container. */
@SpringBootTest(classes = { WebAlone.class, WeekdayCalendar.class }, webEnvironment = WebEnvironment.RANDOM_PORT)
class BrokenPageTests {

	@Autowired
	TestRestTemplate browser;

	@Test
	void aPageThatFailsHalfWayIsWhollyReplacedByTheErrorPage() {
		ResponseEntity<String> answer = browser.getForEntity("/sample-broken", String.class);
		assertThat(answer.getStatusCode().value()).isEqualTo(500);
		assertThat(answer.getBody()).doesNotContain("half of a page", "missing", "Exception")
			.contains("<h1>", "</html>");
	}

}
