package io.campaignflow.instruction.process;

import io.campaignflow.instruction.InstructionNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells the next one up that a task of the instruction is overdue. */
@Component
public class EscalateInstructionDelegate implements JavaDelegate {

	private final InstructionNews news;

	EscalateInstructionDelegate(InstructionNews news) {
		this.news = news;
	}

	@Override
	public void execute(DelegateExecution execution) {
		news.escalate(execution.getProcessBusinessKey());
	}

}
