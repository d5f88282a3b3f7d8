package io.campaignflow.instruction.web;

import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.WorkItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tasks of an instruction lead to its page; any form is drawn by the common one. */
@Component
class InstructionTaskPages implements TaskPages {

	@Override
	public String process() {
		return "instruction";
	}

	@Override
	public Optional<String> workPage(WorkItem item) {
		return Optional.empty();
	}

	@Override
	public String subjectPage(WorkItem item) {
		return "/instructions/" + item.subject().id();
	}

}
