package io.campaignflow.rectification.web;

import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.WorkItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tasks of an item lead to its page; assigning it has a page of its own. */
@Component
class ItemTaskPages implements TaskPages {

	@Override
	public String process() {
		return "rectification";
	}

	@Override
	public Optional<String> workPage(WorkItem item) {
		return item.kind().equals("assign-item") ? Optional.of(subjectPage(item) + "/assignment?task=" + item.id())
				: Optional.empty();
	}

	@Override
	public String subjectPage(WorkItem item) {
		return "/rectification-items/" + item.subject().id();
	}

}
