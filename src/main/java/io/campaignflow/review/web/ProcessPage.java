package io.campaignflow.review.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.plan.Plans;
import io.campaignflow.review.Reviews;
import io.campaignflow.shared.Actor;
import io.campaignflow.workflow.ModelWords;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where a plan stands in its process: the model with tokens, and who has it since when.
 */
@Controller
class ProcessPage {

	private static final Resource MODEL = new ClassPathResource("processes/plan-approval.bpmn");

	private final Plans plans;

	private final Reviews reviews;

	private final Tasks tasks;

	private final TaskHolders holders;

	private final StepTimes times;

	private final WorkingTime time;

	private final ModelWords words;

	private final ObjectMapper json;

	ProcessPage(Plans plans, Reviews reviews, Tasks tasks, TaskHolders holders, StepTimes times, WorkingTime time,
			ModelWords words, ObjectMapper json) {
		this.plans = plans;
		this.reviews = reviews;
		this.tasks = tasks;
		this.holders = holders;
		this.times = times;
		this.time = time;
		this.words = words;
		this.json = json;
	}

	@GetMapping("/plans/{id}/process")
	String process(Actor actor, @PathVariable String id, Model model) throws JsonProcessingException {
		plans.visible(actor, id);
		List<WorkItem> open = tasks.openOf(id);
		List<Token> tokens = open.stream().map((task) -> new Token(task.element(), holders.of(task))).toList();
		model.addAttribute("review", reviews.of(actor, id));
		model.addAttribute("holders", open.stream().map(this::holder).toList());
		model.addAttribute("done", times.done(id));
		model.addAttribute("tokens", json.writeValueAsString(tokens));
		return "review/process";
	}

	@GetMapping("/plans/{id}/process/model")
	ResponseEntity<String> model(Actor actor, @PathVariable String id, Locale locale) throws IOException {
		plans.visible(actor, id);
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
			.body(words.in(locale, MODEL.getContentAsString(StandardCharsets.UTF_8)));
	}

	private Holder holder(WorkItem task) {
		return new Holder(task.kind(), task.subject().stepIn(LocaleContextHolder.getLocale()), holders.of(task),
				task.assignee() != null, task.createdAt(), task.dueAt(), task.soonAt(),
				time.hours(task.createdAt(), null));
	}

	/** A token and the words beside it. */
	record Token(String element, String text) {
	}

	/**
	 * A task that waits; {@code held} where one person has taken it; {@code hours} are
	 * working hours.
	 */
	record Holder(String kind, String step, String who, boolean held, Instant since, Instant dueAt, Instant soonAt,
			BigDecimal hours) {
	}

}
