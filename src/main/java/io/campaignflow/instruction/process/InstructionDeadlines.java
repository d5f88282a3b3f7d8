package io.campaignflow.instruction.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.calendar.WorkingTime;
import io.campaignflow.instruction.Instructions;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Until when each task of an instruction is due, and when its timers run out. */
@Component
public class InstructionDeadlines {

	/** The leader judges an answer within so many working days. */
	private static final int TO_JUDGE = 3;

	private final Instructions instructions;

	private final Deadlines deadlines;

	private final WorkingTime time;

	InstructionDeadlines(Instructions instructions, Deadlines deadlines, WorkingTime time) {
		this.instructions = instructions;
		this.deadlines = deadlines;
		this.time = time;
	}

	public Date answer(String id) {
		return Date.from(deadlines.endOf(instructions.get(id).dueOn()));
	}

	/** As offices open on the working day before. */
	public Date answerReminder(String id) {
		return reminder(instructions.get(id).dueOn());
	}

	/** As offices open on the working day after. */
	public Date answerEscalation(String id) {
		return escalation(instructions.get(id).dueOn());
	}

	public Date judge() {
		return Date.from(deadlines.inWorkingDays(TO_JUDGE));
	}

	public Date judgeReminder() {
		return reminder(deadlines.dayInWorkingDays(TO_JUDGE));
	}

	public Date judgeEscalation() {
		return escalation(deadlines.dayInWorkingDays(TO_JUDGE));
	}

	private Date reminder(LocalDate day) {
		return Date.from(time.notPast(time.opensBefore(day, 1)));
	}

	private Date escalation(LocalDate day) {
		return Date.from(time.notPast(time.opensAfter(day, 1)));
	}

}
