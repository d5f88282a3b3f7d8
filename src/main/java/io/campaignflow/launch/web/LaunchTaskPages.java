package io.campaignflow.launch.web;

import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.WorkItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tasks of a launch lead to their campaign. */
@Component
class LaunchTaskPages implements TaskPages {

	@Override
	public String process() {
		return "campaign-launch";
	}

	@Override
	public Optional<String> workPage(WorkItem item) {
		return Optional.empty();
	}

	@Override
	public String subjectPage(WorkItem item) {
		return "/campaigns/" + item.subject().id();
	}

}
