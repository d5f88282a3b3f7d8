package io.campaignflow.rectification.web;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.rectification.ImportLine;
import io.campaignflow.rectification.ImportOutcome;
import io.campaignflow.rectification.ItemImport;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Registering many items from a workbook: tried first, then all or none. */
@Controller
@RequestMapping(ItemPages.LEDGER + "/import")
class LedgerImportPages {

	private final ItemImport imports;

	private final ItemSheet sheets;

	private final Campaigns campaigns;

	private final Problems problems;

	private final MessageSource messages;

	LedgerImportPages(ItemImport imports, ItemSheet sheets, Campaigns campaigns, Problems problems,
			MessageSource messages) {
		this.imports = imports;
		this.sheets = sheets;
		this.campaigns = campaigns;
		this.problems = problems;
		this.messages = messages;
	}

	@GetMapping
	String form(Actor actor, Model model) {
		if (!RegisteringByHand.mayRegister(actor)) {
			throw new NotAllowed("item-register-office-only");
		}
		return page(actor, "", model);
	}

	/** An empty workbook to be filled in. */
	@GetMapping("/template")
	void template(HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = sheets.template()) {
			FileAnswers.send(response,
					messages.getMessage("ledger.import.template.file", null, LocaleContextHolder.getLocale()),
					Workbooks.MEDIA_TYPE, workbook::writeTo);
		}
	}

	@PostMapping
	String take(Actor actor, @RequestParam String campaign, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "false") boolean dryRun, Model model, HttpServletResponse response,
			RedirectAttributes redirect) throws IOException {
		try {
			List<ImportLine> lines = sheets.read(actor, campaign, file.getInputStream());
			if (!dryRun) {
				ImportOutcome done = imports.run(actor, lines);
				redirect.addFlashAttribute("flash", "ledger.flash.imported");
				redirect.addFlashAttribute("flashArgs", new Object[] { done.registered(), done.known() });
				return "redirect:" + ItemPages.LEDGER;
			}
			ImportOutcome outcome = imports.dryRun(actor, lines);
			model.addAttribute("outcome", outcome);
			if (!outcome.faults().isEmpty()) {
				throw new BusinessRuleViolation("item-import-refused", outcome.faults());
			}
		}
		catch (Refusal refusal) {
			response.setStatus(Problems.status(refusal).value());
			model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		}
		return page(actor, campaign, model);
	}

	private String page(Actor actor, String campaign, Model model) {
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		model.addAttribute("campaign", campaign);
		model.addAttribute("most", ItemImport.MOST_LINES);
		return "rectification/import";
	}

}
