package io.campaignflow.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.WorkingCalendar;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The frame, alone: no database, no engine, a page that uses every piece. */
@SpringBootTest(classes = FramePageTest.FrameOnly.class,
		properties = { "spring.main.banner-mode=off", "spring.session.store-type=none", "camunda.bpm.enabled=false" })
@AutoConfigureMockMvc(addFilters = false)
class FramePageTest {

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

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class, MessageSourceAutoConfiguration.class })
	@Import({ WebConfiguration.class, FrameInterceptor.class, Frames.class, Lights.class, SamplePage.class })
	static class FrameOnly {

		@Bean
		Clock clock() {
			return Clock.fixed(Instant.parse("2026-03-12T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
		}

		@Bean
		WorkingCalendar calendar() {
			return new WeekdayCalendar();
		}

		@Bean
		SignedIn signedIn() {
			return () -> Optional.of(new Actor("office.1502", "包头市活动办公室 · 审核岗", Set.of("OFFICE@1502")));
		}

	}

	@Controller
	static class SamplePage {

		@GetMapping("/sample")
		String sample(Model model) {
			model.addAttribute("dues", List.of(Instant.parse("2026-03-10T09:30:00Z"),
					Instant.parse("2026-03-12T09:30:00Z"), Instant.parse("2026-03-20T09:30:00Z")));
			model.addAttribute("page", new Page<>(Collections.nCopies(20, "row"), 1, 20, 130));
			model.addAttribute("problem",
					new Problem("invalid", "没有保存。", List.of(new Problem.Fault("title", "blank", "请填写标题。")), "R-1"));
			return "test/page";
		}

	}

}
