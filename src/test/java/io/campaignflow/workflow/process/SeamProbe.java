package io.campaignflow.workflow.process;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.workflow.TaskAtHand;
import io.campaignflow.workflow.UserTaskContract;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.WorkSubjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/**
 * A process of one user task, to try the seam with. The business key says for whom:
 * {@code assignee:<account>:<n>} or {@code group:<group>:<n>}.
 */
@Component
public class SeamProbe implements UserTaskContract<SeamProbe.Answers>, WorkSubjects {

	/** What was accepted last, by business key. */
	public final Map<String, Answers> accepted = new ConcurrentHashMap<>();

	public enum Decision {

		APPROVE, RETURN

	}

	public record Answers(Decision decision, String reason, Integer score, BigDecimal amount, LocalDate day,
			Boolean sure, List<String> grounds, String target, List<Comment> comments) {
	}

	public record Comment(String section, String text) {
	}

	/**
	 * Brings its model and form into the engine; nothing where they are there already.
	 */
	public static void deploy(RepositoryService models) {
		models.createDeployment()
			.name("seam-probe")
			.enableDuplicateFiltering(false)
			.addInputStream("seam-probe.bpmn", SeamProbe.class.getResourceAsStream("/workflow/seam-probe.bpmn"))
			.addInputStream("seam-probe.form", SeamProbe.class.getResourceAsStream("/workflow/seam-probe.form"))
			.deploy();
	}

	public String assignee(String key) {
		return key.startsWith("assignee:") ? key.split(":")[1] : null;
	}

	public List<String> groups(String key) {
		return key.startsWith("group:") ? List.of(key.split(":")[1]) : List.of();
	}

	public Date dueDate(String key) {
		return null;
	}

	@Override
	public String form() {
		return "seam-probe";
	}

	@Override
	public String process() {
		return "seam-probe";
	}

	@Override
	public Class<Answers> answers() {
		return Answers.class;
	}

	@Override
	public void accept(TaskAtHand task, Answers answers, Actor actor) {
		if ("refuse me".equals(answers.reason())) {
			throw new BusinessRuleViolation("answer-required", "理由");
		}
		accepted.put(task.subjectId(), answers);
	}

	@Override
	public WorkSubject describe(String key, String element) {
		return new WorkSubject("probe", key, "接缝试验", "150203", "昆都仑区", null, 1, "回答");
	}

	@Override
	public Map<String, Object> context(String key, String element) {
		return Map.of("question", "可以吗", "targets", List.of(Map.of("value", "T1", "label", "第一个")));
	}

}
