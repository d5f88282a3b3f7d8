package io.campaignflow.supervision.web;

import io.campaignflow.supervision.GroupVisits;
import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.WorkItem;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tasks of a group lead to its page; any form is drawn by the common one. */
@Component
class GroupTaskPages implements TaskPages {

	@Override
	public String process() {
		return "group-dispatch";
	}

	@Override
	public Optional<String> workPage(WorkItem item) {
		return Optional.empty();
	}

	@Override
	public String subjectPage(WorkItem item) {
		return "/groups/" + item.subject().id();
	}

	@Override
	public List<String> pagesInTexts(WorkItem item) {
		return List.of(subjectPage(item), GroupVisits.page(item.subject().id()));
	}

}
