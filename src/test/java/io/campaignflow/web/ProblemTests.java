package io.campaignflow.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What goes wrong is said in words: to calls as problem details, to browsers as pages.
 */
@SpringBootTest(classes = { WebAlone.class, WeekdayCalendar.class })
@AutoConfigureMockMvc(addFilters = false)
class ProblemTests {

	@Autowired
	MockMvc client;

	@Test
	void aRuleNamesEveryFaultWithItsPlace() throws Exception {
		client.perform(get("/api/v1/rules"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
			.andExpect(jsonPath("$.code").value("invalid"))
			.andExpect(jsonPath("$.errors[*].field", hasItems("measures[3].deadline", "title")))
			.andExpect(jsonPath("$.errors[0].message").value("缺少“deadline”。"))
			.andExpect(jsonPath("$.reference", matchesPattern("[2-9A-Z]{4}-[2-9A-Z]{4}")));
	}

	@Test
	void aLostRaceShowsWhatStandsThereEvenIfSomebodyWrappedIt() throws Exception {
		client.perform(get("/api/v1/conflict"))
			.andExpect(status().isConflict())
			.andExpect(jsonPath("$.theirs.version").value(7));
	}

	@Test
	void aFailureKeepsItsDetailsToTheLog() throws Exception {
		client.perform(get("/api/v1/failure"))
			.andExpect(status().isInternalServerError())
			.andExpect(jsonPath("$.code").value("failed"))
			.andExpect(content().string(not(containsString("secret"))));
	}

	@Test
	void aRequestThatCannotBeReadSaysWhere() throws Exception {
		client
			.perform(post("/api/v1/sample").contentType(MediaType.APPLICATION_JSON)
				.content("{\"items\":[{\"number\":1},{\"number\":\"x\"}]}"))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("items[1].number"));
		client.perform(post("/api/v1/sample").contentType(MediaType.APPLICATION_JSON).content("{"))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.code").value("unreadable"));
		client.perform(post("/api/v1/sample?page=x").contentType(MediaType.APPLICATION_JSON).content("{}"))
			.andExpect(status().isBadRequest())
			.andExpect(jsonPath("$.errors[0].field").value("page"));
		client.perform(post("/api/v1/sample").contentType(MediaType.TEXT_PLAIN).content("x"))
			.andExpect(status().isUnsupportedMediaType())
			.andExpect(jsonPath("$.code").value("unsupported-type"));
	}

	@Test
	void aBrowserGetsAPageAndHtmxTheSentenceAlone() throws Exception {
		client.perform(get("/refused"))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("<h1>")))
			.andExpect(content().string(containsString("没有改动任何内容")));
		client.perform(get("/refused").header("HX-Request", "true"))
			.andExpect(status().isNotFound())
			.andExpect(content().string(containsString("class=\"problem\"")))
			.andExpect(content().string(not(containsString("<h1>"))));
	}

}
