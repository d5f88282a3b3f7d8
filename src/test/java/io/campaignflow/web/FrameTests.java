package io.campaignflow.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;

/** The frame, alone: no database, no engine, a page that uses every piece. */
@SpringBootTest(classes = { WebAlone.class, WeekdayCalendar.class },
		properties = { "spring.main.banner-mode=off", "spring.session.store-type=none", "camunda.bpm.enabled=false" })
@AutoConfigureMockMvc(addFilters = false)
class FrameTests {

	@Autowired
	MockMvc browser;

	@Test
	void isChineseUnlessTheReaderChoseOtherwise() throws Exception {
		browser.perform(get("/sample").header("Accept-Language", "en"))
			.andExpect(content().string(containsString("专项活动方案审批与督导平台")))
			.andExpect(content().string(containsString("超 2 个工作日")))
			.andExpect(content().string(containsString("lang=\"zh-CN\"")));
		browser.perform(get("/sample?status=DRAFTING&page=2&lang=en"))
			.andExpect(content().string(containsString("Campaign Flow")))
			.andExpect(content().string(containsString("2 working days late")))
			.andExpect(content().string(containsString("/sample?status=DRAFTING&amp;page=2&amp;lang=zh")))
			.andExpect(cookie().value("lang", "en"));
	}

	@Test
	void showsOnlyThePlacesThePersonUses() throws Exception {
		browser.perform(get("/sample"))
			.andExpect(content().string(containsString("href=\"/plans\"")))
			.andExpect(content().string(not(containsString("href=\"/audit\""))));
	}

	@Test
	void staysOnTheFilterWhenPaging() throws Exception {
		browser.perform(get(URI.create("/sample?text=%E5%8C%85%E5%A4%B4&page=1")))
			.andExpect(content().string(containsString("href=\"/sample?text=%E5%8C%85%E5%A4%B4&amp;page=2\"")))
			.andExpect(content().string(containsString("21—40 / 130")));
	}

	@Test
	void drawsEveryKindOfFieldWithWhatWasTyped() throws Exception {
		browser.perform(get("/sample-task"))
			.andExpect(content().string(containsString("value=\"八十\"")))
			.andExpect(content().string(containsString("应为数字。")))
			.andExpect(content().string(containsString("name=\"fROWS[1].text\"")))
			.andExpect(content().string(containsString("name=\"fROWS[next].text\"")));
	}

}
