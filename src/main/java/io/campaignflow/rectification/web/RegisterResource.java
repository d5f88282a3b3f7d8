package io.campaignflow.rectification.web;

import io.campaignflow.rectification.Duplicate;
import io.campaignflow.rectification.ImportLine;
import io.campaignflow.rectification.ImportOutcome;
import io.campaignflow.rectification.ItemImport;
import io.campaignflow.rectification.RegisteringByHand;
import io.campaignflow.rectification.Registration;
import io.campaignflow.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What goes before registering over REST: likely duplicates; whole workbooks. */
@RestController
@RequestMapping("/api/v1/rectification-items")
class RegisterResource {

	private final RegisteringByHand registering;

	private final ItemImport imports;

	private final ItemSheet sheets;

	RegisterResource(RegisteringByHand registering, ItemImport imports, ItemSheet sheets) {
		this.registering = registering;
		this.imports = imports;
		this.sheets = sheets;
	}

	/** Items somebody has to act on that likely say the same; nothing is saved. */
	@PostMapping("/duplicates")
	List<Duplicate> duplicates(Actor actor, @RequestBody Said said) {
		return registering.duplicates(actor, new Registration(String.valueOf(said.campaign()), null, null,
				String.valueOf(said.unit()), null, null, null, said.title(), said.text(), null, null, List.of()));
	}

	/**
	 * The body is the workbook (xlsx) itself; any faulty line leaves everything as it
	 * was.
	 * @param dryRun only says what would happen
	 */
	@PostMapping("/import")
	Imported take(Actor actor, @RequestParam String campaign, @RequestParam(defaultValue = "false") boolean dryRun,
			HttpServletRequest request) throws IOException {
		List<ImportLine> lines = sheets.read(actor, campaign, request.getInputStream());
		ImportOutcome outcome = dryRun ? imports.dryRun(actor, lines) : imports.run(actor, lines);
		outcome.requireGood();
		return new Imported(dryRun, outcome.lines(), outcome.registered(), outcome.known());
	}

	/** What is to be registered, as far as likeness is judged by it. */
	record Said(String campaign, String unit, String title, String text) {
	}

	/** {@code known} lines name a source that was registered before. */
	record Imported(boolean dryRun, int lines, int registered, int known) {
	}

}
