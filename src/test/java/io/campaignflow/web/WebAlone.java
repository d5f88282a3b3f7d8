package io.campaignflow.web;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.Violation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import java.net.URI;
import io.campaignflow.workflow.FieldLimits;
import io.campaignflow.workflow.FieldOption;
import io.campaignflow.workflow.FieldType;
import io.campaignflow.workflow.TaskField;
import io.campaignflow.workflow.TaskForm;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.web.FormDrawing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The web module alone: no database, no engine, no people; one page that uses every piece
 * and some calls that fail.
 */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({ ServletWebServerFactoryAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
		WebMvcAutoConfiguration.class, JacksonAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class,
		ErrorMvcAutoConfiguration.class, ThymeleafAutoConfiguration.class, MessageSourceAutoConfiguration.class,
		JdbcClientAutoConfiguration.class, JdbcTemplateAutoConfiguration.class })
@Import({ WebConfiguration.class, FrameInterceptor.class, Frames.class, Lights.class, ProblemAdvice.class,
		Problems.class, ProblemAnswers.class, RequestFaults.class, Sentences.class, References.class, FailurePage.class,
		EarlyProblems.class, AwayFilter.class, IdempotencyKeys.class, IdempotencyKeyRepository.class,
		IdempotencyFilter.class, WebAlone.SamplePage.class, WebAlone.SampleCalls.class })
@TestComponent
class WebAlone {

	@Bean
	Clock clock() {
		return Clock.fixed(Instant.parse("2026-03-12T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
	}

	@Bean
	DataSource database() {
		return new EmbeddedDatabaseBuilder().generateUniqueName(true)
			.setType(EmbeddedDatabaseType.H2)
			.addScript("classpath:db/migration/V70__web.sql")
			.build();
	}

	@Bean
	SignedIn signedIn() {
		return () -> Optional.of(new Actor("office.1502", "包头市活动办公室 · 审核岗", Set.of("OFFICE@1502")));
	}

	@Controller
	static class SamplePage {

		@GetMapping("/sample-task")
		String task(Model model) {
			WorkItem item = new WorkItem("t1", "sign-off-plan", "plan-approval", "e",
					new WorkSubject("plan", "p1", "昆都仑区方案", "150203", "昆都仑区", "c1", 2, "签发"), null,
					Set.of("HEAD@150203"), Instant.now(), Instant.parse("2026-03-12T09:30:00Z"), null, null, null,
					WorkItem.Handling.PLAIN);
			FieldLimits limits = new FieldLimits(true, null, 500, null, null, null, null);
			List<FieldOption> options = List.of(new FieldOption("SIGN", "签发"), new FieldOption("GIVE_BACK", "交回"));
			List<TaskField> fields = new java.util.ArrayList<>();
			for (FieldType type : FieldType.values()) {
				List<TaskField> inner = type == FieldType.ROWS || type == FieldType.GROUP
						? List.of(new TaskField("text", FieldType.TEXT_AREA, "内容", null, limits, List.of(), null, null,
								List.of(), null, List.of(), List.of()))
						: List.of();
				fields.add(new TaskField("f" + type, type, "字段" + type, "提示", limits, options, null, null, inner, "说明",
						List.of(new FieldOption("a", "列")), List.of(Map.of("a", "格"))));
			}
			Problem problem = new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", "没有提交。",
					List.of(new Problem.Fault("fNUMBER", "x", "应为数字。")), null, null);
			model.addAttribute("item", item);
			model.addAttribute("holder", "昆都仑区单位负责人");
			model.addAttribute("subjectPage", "/plans/p1");
			model.addAttribute("mayAct", true);
			model.addAttribute("problem", problem);
			model.addAttribute("fields", FormDrawing.of(new TaskForm("sign-off-plan", fields), Map.of("fNUMBER", "八十",
					"fRADIO", "SIGN", "fROWS", List.of(Map.of("text", "甲"), Map.of("text", "乙"))), problem));
			return "workflow/task";
		}

		@GetMapping("/sample-broken")
		String broken() {
			return "test/broken";
		}

		@GetMapping("/sample")
		String sample(Model model) {
			model.addAttribute("dues", List.of(Instant.parse("2026-03-10T09:30:00Z"),
					Instant.parse("2026-03-12T09:30:00Z"), Instant.parse("2026-03-20T09:30:00Z")));
			model.addAttribute("page", new Page<>(Collections.nCopies(20, "row"), 1, 20, 130));
			model.addAttribute("problem", new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "invalid", "没有保存。",
					List.of(new Problem.Fault("title", "blank", "请填写标题。")), "R-1", null));
			return "test/page";
		}

	}

	@RestController
	static class SampleCalls {

		private final AtomicInteger executed = new AtomicInteger();

		@PostMapping("/api/v1/executions")
		ResponseEntity<Integer> execute(@RequestBody Sample sample) {
			return ResponseEntity.created(URI.create("/api/v1/executions/" + sample.items().size()))
				.body(executed.incrementAndGet());
		}

		@GetMapping("/api/v1/missing")
		void missing() {
			throw new NotFound("sample", "42");
		}

		@GetMapping("/api/v1/conflict")
		void conflict() {
			throw new IllegalStateException(new Conflict("somebody-was-faster", Map.of("version", 7)));
		}

		@GetMapping("/api/v1/rules")
		void rules() {
			throw new BusinessRuleViolation("invalid",
					List.of(Violation.of("measures[3].deadline", "missing", "deadline"),
							Violation.of("title", "wrong-type", "title")));
		}

		@GetMapping("/api/v1/failure")
		void failure() {
			throw new IllegalStateException("secret detail");
		}

		@GetMapping("/refused")
		void refused() {
			missing();
		}

		@PostMapping("/api/v1/sample")
		int sample(@RequestBody Sample sample, @RequestParam(defaultValue = "0") int page) {
			return sample.items().size() + page;
		}

		record Sample(List<Item> items) {

			record Item(int number) {
			}

		}

	}

}
