package io.campaignflow.circular.web;

import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.WorkItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tasks of a circular lead to its page; any form is drawn by the common one. */
@Component
class CircularTaskPages implements TaskPages {

	@Override
	public String process() {
		return "circular";
	}

	@Override
	public Optional<String> workPage(WorkItem item) {
		return Optional.empty();
	}

	@Override
	public String subjectPage(WorkItem item) {
		return "/circulars/" + item.subject().id();
	}

}
