package io.campaignflow.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.circular.CircularKind;
import io.campaignflow.circular.CircularOrder;
import io.campaignflow.circular.CircularStatus;
import io.campaignflow.circular.Circulars;
import io.campaignflow.circular.Compiling;
import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionOrder;
import io.campaignflow.instruction.InstructionStatus;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.organisation.Level;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every form of instructions and circulars in Camunda Tasklist: refused in our words,
 * then accepted.
 */
@BrowserTest
class TasklistCircularBrowserTests extends AtTasklist {

	private static final String OFFICE = "office.1502";

	private static final String LEADER = "leading.1502";

	private static final String HEAD = "head.150203";

	@Autowired
	Instructing instructing;

	@Autowired
	Instructions instructions;

	@Autowired
	Compiling compiling;

	@Autowired
	Circulars circulars;

	@Autowired
	Clock clock;

	@Test
	void anInstructionIsAnsweredAskedAgainAndAccepted() {
		String id = instructing.give(actor(LEADER),
				new InstructionOrder("unit", "150203", "请逐项理清滞后原因。", "HEAD@150203", 3));
		desk.open(HEAD, id, "answer-instruction")
			.says("请逐项理清滞后原因。", "/instructions/" + id)
			.saysNothingOf("{{")
			.fill("办理情况", "正在逐项核对。")
			.shown("answer-instruction")
			.isAccepted();
		desk.open(LEADER, id, "judge-answer")
			.says("正在逐项核对。")
			.choose("再办")
			.isRefused("理由")
			.fill("再办要求", "请写明完成日期。")
			.isRefused("1 至 60 个工作日")
			.fill("几个工作日内再次答复", "5")
			.shown("judge-answer")
			.isAccepted();
		assertThat(instructions.get(id).round()).isEqualTo(2);
		desk.open(HEAD, id, "answer-instruction").says("请写明完成日期。").fill("办理情况", "十二月五日前办结。").isAccepted();
		desk.open(LEADER, id, "judge-answer").choose("认可").isAccepted();
		assertThat(instructions.get(id).status()).isEqualTo(InstructionStatus.DONE);
	}

	@Test
	void aCircularIsSubmittedSentBackAndSigned() {
		LocalDate today = LocalDate.now(clock);
		String id = compiling.compile(actor(OFFICE), new CircularOrder("1502", new Scene(beans).campaign().id(),
				CircularKind.WEEKLY, today.minusDays(6), today, Level.COUNTY));
		desk.open(OFFICE, id, "edit-circular")
			.says("方案编报审批情况", "/circulars/" + id)
			.saysNothingOf("{{")
			.choose("送签")
			.shown("edit-circular")
			.isAccepted();
		desk.open(LEADER, id, "sign-circular")
			.says("下一步要求")
			.choose("退回活动办公室")
			.isRefused("理由")
			.fill("退回理由", "请点名到旗县。")
			.shown("sign-circular")
			.isAccepted();
		desk.open(OFFICE, id, "edit-circular").says("请点名到旗县。").choose("送签").isAccepted();
		desk.open(LEADER, id, "sign-circular").choose("签发").isAccepted();
		assertThat(circulars.get(id).status()).isEqualTo(CircularStatus.PUBLISHED);
		String dropped = compiling.compile(actor(OFFICE), new CircularOrder("1502", new Scene(beans).campaign().id(),
				CircularKind.SPECIAL, today.minusDays(6), today, Level.COUNTY));
		desk.open(OFFICE, dropped, "edit-circular").choose("不再发布").isAccepted();
		assertThat(circulars.get(dropped).status()).isEqualTo(CircularStatus.DROPPED);
	}

}
