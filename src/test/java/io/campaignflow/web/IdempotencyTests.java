package io.campaignflow.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A call under a key is executed once. */
@SpringBootTest(classes = { WebAlone.class, WeekdayCalendar.class })
class IdempotencyTests {

	@Autowired
	WebApplicationContext context;

	@Autowired
	IdempotencyFilter filter;

	@Autowired
	IdempotencyKeyRepository keys;

	MockMvc client;

	@BeforeEach
	void behindTheFilter() {
		client = MockMvcBuilders.webAppContextSetup(context).addFilters(filter).build();
		keys.forgetBefore(Instant.now().plusSeconds(60));
	}

	@Test
	void aRepeatGetsTheFirstAnswer() throws Exception {
		String first = body(call("office.1502", "key-1", "{\"items\":[]}"));
		client.perform(call("office.1502", "key-1", "{\"items\":[]}"))
			.andExpect(status().isCreated())
			.andExpect(header().string("Location", "/api/v1/executions/0"))
			.andExpect(header().string("Idempotent-Replayed", "true"))
			.andExpect(jsonPath("$").value(Integer.valueOf(first)));
	}

	@Test
	void theKeyOfSomebodyElseIsAnotherKey() throws Exception {
		String mine = body(call("office.1502", "key-2", "{\"items\":[]}"));
		assertThat(body(call("office.15", "key-2", "{\"items\":[]}"))).isNotEqualTo(mine);
	}

	@Test
	void theSameKeyWithAnotherBodyIsRefused() throws Exception {
		body(call("office.1502", "key-3", "{\"items\":[]}"));
		client.perform(call("office.1502", "key-3", "{\"items\":[{\"number\":1}]}"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(jsonPath("$.code").value("idempotency-key-reused"));
	}

	@Test
	void aRepeatWhileTheFirstIsUnderWayIsAConflict() throws Exception {
		client.perform(call("office.1502", "key-4", "{\"items\":[]}"));
		KeyedCall same = new KeyedCall("office.1502", "key-5", "");
		keys.reserve(same, Instant.now());
		KeptAnswer first = keys.find(new KeyedCall("office.1502", "key-4", "")).orElseThrow();
		keys.forget(same);
		keys.reserve(new KeyedCall("office.1502", "key-5", first.hash()), Instant.now());
		client.perform(call("office.1502", "key-5", "{\"items\":[]}"))
			.andExpect(status().isConflict())
			.andExpect(jsonPath("$.code").value("idempotency-key-under-way"));
	}

	@Test
	void aRefusedCallMayBeCorrectedUnderTheSameKey() throws Exception {
		client.perform(call("office.1502", "key-6", "{\"items\":")).andExpect(status().isBadRequest());
		client.perform(call("office.1502", "key-6", "{\"items\":[]}")).andExpect(status().isCreated());
	}

	@Test
	void aKeyIsForgottenAfterItsTime() {
		KeyedCall old = new KeyedCall("office.1502", "key-7", "hash");
		keys.reserve(old, Instant.parse("2026-03-01T00:00:00Z"));
		assertThat(keys.forgetBefore(Instant.parse("2026-03-02T00:00:00Z"))).isEqualTo(1);
		assertThat(keys.find(old)).isEmpty();
	}

	private String body(MockHttpServletRequestBuilder call) throws Exception {
		return client.perform(call).andExpect(status().isCreated()).andReturn().getResponse().getContentAsString();
	}

	private static MockHttpServletRequestBuilder call(String account, String key, String body) {
		return post("/api/v1/executions").principal(() -> account)
			.header(IdempotencyFilter.HEADER, key)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body);
	}

}
