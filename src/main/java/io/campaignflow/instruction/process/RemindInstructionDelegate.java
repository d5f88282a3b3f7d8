package io.campaignflow.instruction.process;

import io.campaignflow.instruction.InstructionNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells whoever has a task of the instruction that it is due soon. */
@Component
public class RemindInstructionDelegate implements JavaDelegate {

	private final InstructionNews news;

	RemindInstructionDelegate(InstructionNews news) {
		this.news = news;
	}

	@Override
	public void execute(DelegateExecution execution) {
		news.remind(execution.getProcessBusinessKey());
	}

}
