package io.campaignflow.plan.web;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A plan's files, as a tab. */
@Controller
class AttachmentPage {

	private final Plans plans;

	private final Attachments attachments;

	private final People people;

	AttachmentPage(Plans plans, Attachments attachments, People people) {
		this.plans = plans;
		this.attachments = attachments;
		this.people = people;
	}

	@GetMapping("/plans/{id}/attachments")
	String attachments(Actor actor, @PathVariable String id, Model model) {
		List<Attachment> files = attachments.of(actor, "plan", id);
		model.addAttribute("files", files);
		model.addAttribute("names", people.names(files.stream().map(Attachment::addedBy).collect(Collectors.toSet())));
		model.addAttribute("mayWrite", plans.mayWrite(actor, id));
		return "plan/attachments";
	}

}
