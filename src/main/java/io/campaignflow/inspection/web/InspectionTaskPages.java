package io.campaignflow.inspection.web;

import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.WorkItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tasks of a visit lead to its page; carrying it out has a page of its own. */
@Component
class InspectionTaskPages implements TaskPages {

	@Override
	public String process() {
		return "inspection";
	}

	@Override
	public Optional<String> workPage(WorkItem item) {
		return item.kind().equals(CarryOutPage.TASK) ? Optional.of(subjectPage(item) + "/visit") : Optional.empty();
	}

	@Override
	public String subjectPage(WorkItem item) {
		return "/inspections/" + item.subject().id();
	}

}
