package io.campaignflow.instruction;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.SampleFiles;
import io.campaignflow.audit.AuditEntry;
import io.campaignflow.audit.AuditTrail;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Instructions of Baotou's leaders to Kundulun district, a step a call. */
record InstructionScene(Instructions instructions, Instructing instructing, AnswerFiles files, Attachments attachments,
		People people, Tasks tasks, AuditTrail audit, ManagementService jobs, RuntimeService processes,
		JdbcClient jdbc) {

	static final String UNIT = "150203";

	Actor actor(String account) {
		return people.actor(account).orElseThrow();
	}

	Actor leading() {
		return actor("leading.1502");
	}

	String given() {
		return given(leading(), "HEAD@" + UNIT);
	}

	String given(Actor leader, String addressee) {
		return instructing.give(leader, order(addressee, 3));
	}

	static InstructionOrder order(String addressee, Integer days) {
		return new InstructionOrder("unit", UNIT, "请于本周内理清进度，逐项说明滞后原因。", addressee, days);
	}

	WorkItem task(String id) {
		return tasks.openOf(id).stream().reduce((a, b) -> {
			throw new IllegalStateException("more than one task");
		}).orElseThrow();
	}

	void done(String id, String account, Map<String, Object> answers) {
		tasks.complete(actor(account), task(id).id(), answers);
	}

	/** Lays text files with an instruction, for the answer to come. */
	void lays(String id, String account, String... names) {
		files.add(actor(account), id,
				Arrays.stream(names)
					.map(name -> new AnswerFiles.Sent(name,
							() -> new ByteArrayInputStream(SampleFiles.text(name + UUID.randomUUID()))))
					.toList());
	}

	/** Names of the files a person finds with an instruction. */
	List<String> filesSeen(String id, String account) {
		return attachments.of(actor(account), "instruction", id).stream().map(Attachment::name).toList();
	}

	boolean runs(String id) {
		return processes.createProcessInstanceQuery().processInstanceBusinessKey(id).count() > 0;
	}

	List<String> events(String type, String id) {
		return audit.of(actor("admin"), type, id, PageQuery.of(0, 100))
			.items()
			.stream()
			.map(AuditEntry::action)
			.toList();
	}

	/** Lets the timers of an element go off whose ids end so. */
	void goesOff(String id, String activity) {
		String instance = processes.createProcessInstanceQuery().processInstanceBusinessKey(id).singleResult().getId();
		String job = jobs.createJobQuery().processInstanceId(instance).activityId(activity).singleResult().getId();
		jobs.executeJob(job);
	}

}
