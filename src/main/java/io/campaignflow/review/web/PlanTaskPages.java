package io.campaignflow.review.web;

import io.campaignflow.workflow.TaskPages;
import io.campaignflow.workflow.WorkItem;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Drafting, signing off and reviewing have pages of their own. */
@Component
class PlanTaskPages implements TaskPages {

	@Override
	public String process() {
		return "plan-approval";
	}

	@Override
	public Optional<String> workPage(WorkItem item) {
		return switch (item.kind()) {
			case "draft-plan" -> Optional.of(subjectPage(item) + "/draft?task=" + item.id());
			case "review-plan", "sign-off-plan" -> Optional.of(subjectPage(item) + "/review?task=" + item.id());
			default -> Optional.empty();
		};
	}

	@Override
	public String subjectPage(WorkItem item) {
		return "/plans/" + item.subject().id();
	}

	@Override
	public Optional<String> circulation(WorkItem item) {
		return Optional.of(subjectPage(item) + "/circulation");
	}

}
