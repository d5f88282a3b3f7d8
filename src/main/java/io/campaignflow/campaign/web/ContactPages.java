package io.campaignflow.campaign.web;

import io.campaignflow.campaign.ContactImport;
import io.campaignflow.campaign.ContactPoints;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import io.campaignflow.web.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contact points: which leader is in charge of which unit, and who is missing. */
@Controller
@RequestMapping("/contact-points")
class ContactPages {

	private final ContactPoints contacts;

	private final ContactImport imports;

	private final OrgUnits units;

	private final Problems problems;

	ContactPages(ContactPoints contacts, ContactImport imports, OrgUnits units, Problems problems) {
		this.contacts = contacts;
		this.imports = imports;
		this.units = units;
		this.problems = problems;
	}

	/**
	 * @param unit below which units are listed; the person's own office where left out
	 */
	@GetMapping
	String list(Actor actor, @RequestParam(defaultValue = "") String unit,
			@RequestParam(defaultValue = "") String level, @RequestParam(defaultValue = "false") boolean missing,
			@RequestParam(defaultValue = "") String after, Model model) {
		OrgUnit top = top(actor, unit);
		List<Level> levels = Arrays.stream(Level.values()).filter(each -> each.compareTo(top.level()) > 0).toList();
		Level typed = TypedFields.constant(Level.class, level);
		Level shown = levels.contains(typed) ? typed : levels.isEmpty() ? Level.VILLAGE : levels.get(0);
		model.addAttribute("top", top);
		model.addAttribute("tops", units.heldBy(actor, Role.OFFICE));
		model.addAttribute("levels", levels);
		model.addAttribute("level", shown);
		model.addAttribute("missing", missing);
		model.addAttribute("contacts",
				contacts.list(actor, top.code(), shown, missing, after.isEmpty() ? null : after));
		model.addAttribute("leaders", contacts.leadersAt(top.code()));
		model.addAttribute("mayAssign", contacts.mayAssign(actor, top.code()));
		return "campaign/contacts";
	}

	@PostMapping
	String assign(Actor actor, @RequestParam String top, @RequestParam String unit, @RequestParam String account,
			@RequestParam(defaultValue = "") String level, @RequestParam(defaultValue = "false") boolean missing,
			@RequestParam(defaultValue = "") String after, Model model, HttpServletResponse response,
			RedirectAttributes redirect) {
		try {
			contacts.assign(actor, unit, account.strip());
			redirect.addFlashAttribute("flash", "campaign.contacts.assigned");
			redirect.addAttribute("unit", top);
			redirect.addAttribute("level", level);
			redirect.addAttribute("missing", missing);
			redirect.addAttribute("after", after);
			return "redirect:/contact-points";
		}
		catch (Refusal refusal) {
			refused(refusal, model, response);
			return list(actor, top, level, missing, after, model);
		}
	}

	@PostMapping("/import")
	String take(Actor actor, @RequestParam String top, @RequestParam MultipartFile file, Model model,
			HttpServletResponse response, RedirectAttributes redirect) throws IOException {
		try {
			int changed = imports.run(actor, file.getInputStream());
			redirect.addFlashAttribute("flash", "campaign.contacts.imported");
			redirect.addFlashAttribute("flashArgs", new Object[] { changed });
			redirect.addAttribute("unit", top);
			return "redirect:/contact-points";
		}
		catch (Refusal refusal) {
			refused(refusal, model, response);
			return list(actor, top, "", false, "", model);
		}
	}

	private void refused(Refusal refusal, Model model, HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
	}

	private OrgUnit top(Actor actor, String unit) {
		if (!unit.isBlank()) {
			return units.getVisible(actor, unit.strip());
		}
		return units.heldBy(actor, Role.OFFICE)
			.stream()
			.findFirst()
			.or(() -> units.topsOf(actor).stream().findFirst())
			.orElseThrow(() -> new io.campaignflow.shared.NotFound("unit", ""));
	}

}
