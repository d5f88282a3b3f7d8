package io.campaignflow.instruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.campaignflow.organisation.UnderscoredUnit;
import io.campaignflow.shared.Actor;
import io.campaignflow.attachment.Attachment;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.workflow.WorkItem;
import io.campaignflow.workflow.WorkQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.annotation.Transactional;

/** An instruction's life, every way out of its model, and who may do what. */
abstract class InstructionTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	private InstructionScene scene;

	@BeforeEach
	void aScene() {
		scene = beans.createBean(InstructionScene.class);
	}

	private InstructionStatus status(String id) {
		return scene.instructions().get(id).status();
	}

	@Test
	void itIsAnsweredAndAcceptedAndStandsInTheHistoryOfItsUnit() {
		String id = scene.given();
		WorkItem task = scene.task(id);
		assertThat(task.kind()).isEqualTo("answer-instruction");
		assertThat(task.candidates()).containsExactly("HEAD@150203");
		assertThat(task.dueAt()).isAfter(task.createdAt());
		scene.done(id, "head.150203", Map.of("text", "已理清，下周二前报送。"));
		assertThat(status(id)).isEqualTo(InstructionStatus.ANSWERED);
		assertThat(scene.task(id).assignee()).isEqualTo("leading.1502");
		scene.done(id, "leading.1502", Map.of("decision", "ACCEPT"));
		assertThat(status(id)).isEqualTo(InstructionStatus.DONE);
		assertThat(scene.runs(id)).isFalse();
		assertThat(scene.events("instruction", id)).contains("InstructionGiven", "InstructionAnswered",
				"AnswerAccepted");
		assertThat(scene.events("unit", "150203")).contains("SubjectInstructed", "SubjectInstructionAnswered");
		assertThat(scene.instructions().turns(scene.leading(), id)).extracting(InstructionTurn::by)
			.containsExactly("leading.1502", "head.150203", "leading.1502");
	}

	@Test
	void theLeaderAsksAgainWithANewDeadline() {
		String id = scene.given();
		scene.done(id, "head.150203", Map.of("text", "正在办。"));
		scene.done(id, "leading.1502", Map.of("decision", "ASK_AGAIN", "text", "请写明日期。", "workingDays", 5));
		InstructionView again = scene.instructions().get(id);
		assertThat(again.status()).isEqualTo(InstructionStatus.OPEN);
		assertThat(again.round()).isEqualTo(2);
		assertThat(scene.task(id).dueAt().atZone(ZoneId.of("Asia/Shanghai")).toLocalDate()).isEqualTo(again.dueOn());
		scene.done(id, "head.150203", Map.of("text", "十二月一日前办结。"));
		scene.done(id, "leading.1502", Map.of("decision", "ACCEPT"));
		assertThat(status(id)).isEqualTo(InstructionStatus.DONE);
	}

	@Test
	void askingAgainNeedsAReasonAndADeadline() {
		String id = scene.given();
		scene.done(id, "head.150203", Map.of("text", "正在办。"));
		for (Map<String, Object> lacking : List.<Map<String, Object>>of(Map.of("decision", "ASK_AGAIN"),
				Map.of("decision", "ASK_AGAIN", "text", "请写明日期。"), Map.of("decision", "ASK_AGAIN", "workingDays", 2))) {
			assertThatExceptionOfType(BusinessRuleViolation.class)
				.isThrownBy(() -> scene.done(id, "leading.1502", lacking))
				.satisfies(refusal -> assertThat(refusal.violations()).hasSize(3 - lacking.size()));
		}
		assertThat(status(id)).isEqualTo(InstructionStatus.ANSWERED);
	}

	@Test
	void itIsWithdrawnBeforeTheAnswerAndWhileTheAnswerWaits() {
		for (boolean answered : List.of(false, true)) {
			String id = scene.given();
			if (answered) {
				scene.done(id, "head.150203", Map.of("text", "已办。"));
			}
			int version = scene.instructions().get(id).version();
			scene.instructing().withdraw(scene.leading(), id, version, "情况有变");
			assertThat(status(id)).isEqualTo(InstructionStatus.WITHDRAWN);
			assertThat(scene.runs(id)).isFalse();
			assertThat(scene.tasks().openOf(id)).isEmpty();
			assertThatExceptionOfType(Conflict.class)
				.isThrownBy(() -> scene.instructing().withdraw(scene.leading(), id, version, "再撤一次"));
		}
	}

	@Test
	void bothTasksAreRemindedOfAndReportedUpwards() {
		String id = scene.given();
		scene.goesOff(id, "BoundaryEvent_AnswerInstructionDueSoon");
		scene.goesOff(id, "BoundaryEvent_AnswerInstructionOverdue");
		assertThat(scene.events("instruction", id)).contains("InstructionDueSoon", "InstructionOverdue");
		scene.done(id, "head.150203", Map.of("text", "已办。"));
		scene.goesOff(id, "BoundaryEvent_JudgeAnswerDueSoon");
		scene.goesOff(id, "BoundaryEvent_JudgeAnswerOverdue");
		assertThat(scene.events("instruction", id)).filteredOn("InstructionOverdue"::equals).hasSize(2);
		scene.done(id, "leading.1502", Map.of("decision", "ACCEPT"));
		assertThat(scene.runs(id)).isFalse();
	}

	@Test
	void aContactLeaderInstructsTheirUnitAndAPersonWhoHoldsATask() {
		String id = scene.given(scene.actor("leader.1502.1"), "OFFICE@150203");
		assertThat(scene.task(id).candidates()).containsExactly("OFFICE@150203");
		scene.done(id, "office.150203", Map.of("text", "已办。"));
		assertThat(scene.task(id).assignee()).isEqualTo("leader.1502.1");
	}

	@Test
	void nobodyElseInstructsAndOnlyThoseListedAreAddressed() {
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.given(scene.actor("office.1502"), "HEAD@150203"));
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.given(scene.actor("head.150203"), "OFFICE@150203"));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> scene.given(scene.actor("leading.1505"), "HEAD@150203"));
		for (String stranger : List.of("HEAD@150204", "head.150204", "ADMIN@system", "leading.1502", "' or 1=1 --")) {
			assertThatExceptionOfType(BusinessRuleViolation.class).as(stranger)
				.isThrownBy(() -> scene.given(scene.leading(), stranger));
		}
	}

	@Test
	void anAnswerIsJudgedByTheLeaderAlone() {
		String id = scene.given();
		scene.done(id, "head.150203", Map.of("text", "已办。"));
		String task = scene.task(id).id();
		for (String other : List.of("leading.15", "office.1502", "head.150203", "admin")) {
			assertThatThrownBy(() -> scene.tasks().complete(scene.actor(other), task, Map.of("decision", "ACCEPT")))
				.as(other)
				.isInstanceOf(Refusal.class);
		}
		int version = scene.instructions().get(id).version();
		assertThatExceptionOfType(NotAllowed.class)
			.isThrownBy(() -> scene.instructing().withdraw(scene.actor("leading.15"), id, version, "代撤"));
		assertThat(status(id)).isEqualTo(InstructionStatus.ANSWERED);
	}

	@Test
	void itIsSeenByThoseOverItsUnitAndByNobodyBeside() {
		String id = scene.given();
		for (String reader : List.of("leading.1502", "head.150203", "office.1502", "leading.15", "leader.1502.1")) {
			assertThat(scene.instructions().visible(scene.actor(reader), id).id()).isEqualTo(id);
		}
		for (String stranger : List.of("leading.1505", "head.150204", "office.1505")) {
			assertThatExceptionOfType(NotFound.class).as(stranger)
				.isThrownBy(() -> scene.instructions().visible(scene.actor(stranger), id));
		}
		Page<InstructionView> mine = scene.instructions()
			.list(scene.actor("head.150203"), new InstructionQuery(InstructionQuery.Which.TO_ANSWER, null, null,
					"150203", false, null, null, null), PageQuery.of(0, 200));
		assertThat(mine.items()).extracting(InstructionView::id).contains(id);
	}

	@Test
	void filesAreTheAnswerersOwnUntilTheyGoOutWithTheAnswer() {
		String id = scene.given();
		scene.lays(id, "head.150203", "台账.txt", "照片说明.txt");
		assertThat(scene.filesSeen(id, "head.150203")).containsExactly("台账.txt", "照片说明.txt");
		String one = scene.files().waiting(scene.actor("head.150203"), id).get(1).id();
		for (String reader : List.of("leading.1502", "office.1502", "office.150203")) {
			assertThat(scene.filesSeen(id, reader)).as(reader).isEmpty();
			assertThatExceptionOfType(NotFound.class).as(reader)
				.isThrownBy(() -> scene.attachments().open(scene.actor(reader), "instruction", id, one));
			assertThatExceptionOfType(NotAllowed.class).as(reader).isThrownBy(() -> scene.lays(id, reader, "别人的.txt"));
			assertThatExceptionOfType(NotAllowed.class).as(reader)
				.isThrownBy(() -> scene.files().remove(scene.actor(reader), id, one));
		}
		scene.files().remove(scene.actor("head.150203"), id, one);
		scene.done(id, "head.150203", Map.of("text", "见台账。"));
		assertThat(scene.filesSeen(id, "leading.1502")).containsExactly("台账.txt");
		for (String stranger : List.of("leading.1505", "head.150204")) {
			assertThatExceptionOfType(NotFound.class).as(stranger).isThrownBy(() -> scene.filesSeen(id, stranger));
			assertThatExceptionOfType(NotFound.class).as(stranger).isThrownBy(() -> scene.lays(id, stranger, "x.txt"));
		}
		assertThat(scene.events("instruction", id)).contains("AttachmentAdded", "AttachmentRemoved");
	}

	@Test
	void filesOfAnAnswerStayAsTheyWereAndTheNextAnswerBringsItsOwn() {
		String id = scene.given();
		scene.lays(id, "head.150203", "第一次.txt");
		scene.done(id, "head.150203", Map.of("text", "正在办。"));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> scene.lays(id, "head.150203", "晚到.txt"));
		scene.done(id, "leading.1502", Map.of("decision", "ASK_AGAIN", "text", "请附清单。", "workingDays", 2));
		scene.lays(id, "head.150203", "第二次.txt");
		assertThat(scene.filesSeen(id, "leading.1502")).containsExactly("第一次.txt");
		scene.done(id, "head.150203", Map.of("text", "附后。"));
		assertThat(scene.files().sent(scene.leading(), id)).extracting(Attachment::name, Attachment::fromRevision)
			.containsExactly(tuple("第一次.txt", 1), tuple("第二次.txt", 2));
		scene.done(id, "leading.1502", Map.of("decision", "ACCEPT"));
		assertThatExceptionOfType(Conflict.class).isThrownBy(() -> scene.lays(id, "head.150203", "再补.txt"));
	}

	@Test
	void oneRefusedFileRefusesAllAndAnInfectedOneHoldsTheAnswerUp() {
		String id = scene.given();
		for (List<String> names : List.<List<String>>of(List.of(), List.of("好.txt", "坏.exe"),
				List.of("好.txt", "假的.pdf"), Collections.nCopies(10, "多.txt"))) {
			assertThatExceptionOfType(BusinessRuleViolation.class).as(names.toString())
				.isThrownBy(() -> scene.lays(id, "head.150203", names.toArray(String[]::new)));
		}
		assertThat(scene.filesSeen(id, "head.150203")).isEmpty();
		scene.lays(id, "head.150203", "台账.txt");
		Attachment file = scene.files().waiting(scene.actor("head.150203"), id).get(0);
		scene.jdbc().sql("update stored_file set scan = 'INFECTED' where sha256 = ?").param(file.sha256()).update();
		assertThatExceptionOfType(BusinessRuleViolation.class)
			.isThrownBy(() -> scene.done(id, "head.150203", Map.of("text", "见附件。")));
		assertThat(status(id)).isEqualTo(InstructionStatus.OPEN);
		scene.files().remove(scene.actor("head.150203"), id, file.id());
		scene.done(id, "head.150203", Map.of("text", "附件另送。"));
		assertThat(status(id)).isEqualTo(InstructionStatus.ANSWERED);
	}

	@Test
	void numbersOfAYearHaveNoGaps() {
		Pattern digits = Pattern.compile("〕(\\d+)号");
		List<Integer> numbers = new ArrayList<>();
		for (int n = 0; n < 3; n++) {
			assertThatThrownBy(
					() -> scene.instructing().give(scene.leading(), InstructionScene.order("HEAD@150203", 0)))
				.isInstanceOf(Refusal.class);
			Matcher number = digits.matcher(scene.instructions().get(scene.given()).number());
			assertThat(number.find()).isTrue();
			numbers.add(Integer.valueOf(number.group(1)));
		}
		assertThat(numbers).containsExactly(numbers.get(0), numbers.get(0) + 1, numbers.get(0) + 2);
	}

	@Test
	@Transactional
	void anUnderscoreInACodeMeansItselfOnly() {
		String id = scene.given();
		Actor stranger = beans.createBean(UnderscoredUnit.class).office();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> scene.instructions().visible(stranger, id));
		assertThat(scene.instructions().among(stranger, List.of(id))).isEmpty();
		InstructionQuery below = new InstructionQuery(InstructionQuery.Which.ALL, null, null, UnderscoredUnit.CODE,
				false, null, null, null);
		assertThat(scene.instructions().list(scene.leading(), below, PageQuery.of(0, 20)).total()).isZero();
		WorkQuery work = new WorkQuery(WorkQuery.View.MINE, null, null, UnderscoredUnit.CODE, null, null);
		assertThat(scene.tasks().list(scene.actor("head.150203"), work, PageQuery.of(0, 20)).total()).isZero();
	}

}
