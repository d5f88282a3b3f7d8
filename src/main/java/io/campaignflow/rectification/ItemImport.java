package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers many items at once, all or none: every faulty line is named with its number.
 * A line that likely repeats an item is a fault unless it says why it is registered all
 * the same.
 */
@Service
public class ItemImport {

	/** So many lines are taken at once: each begins a process. */
	public static final int MOST_LINES = 1_000;

	private static final int MOST_FAULTS = 500;

	private final RegistrationCheck check;

	private final RegisteringByHand byHand;

	ItemImport(RegistrationCheck check, RegisteringByHand byHand) {
		this.check = check;
		this.byHand = byHand;
	}

	/** What would happen; changes nothing. */
	public ImportOutcome dryRun(Actor actor, List<ImportLine> lines) {
		List<Violation> faults = new ArrayList<>();
		Map<Said, Integer> seen = new HashMap<>();
		int known = 0;
		for (ImportLine line : lines) {
			boolean again = check.isKnown(line.wanted());
			known += again ? 1 : 0;
			if (faults.size() < MOST_FAULTS) {
				faults.addAll(faults(actor, line, again, seen));
			}
		}
		return new ImportOutcome(lines.size(), faults.isEmpty() ? lines.size() - known : 0, known, faults);
	}

	/**
	 * @throws BusinessRuleViolation with the faults, each at {@code lines[n]}
	 */
	@Transactional
	public ImportOutcome run(Actor actor, List<ImportLine> lines) {
		ImportOutcome outcome = dryRun(actor, lines);
		outcome.requireGood();
		lines.forEach((line) -> byHand.register(actor, line.wanted(), line.allTheSame()));
		return outcome;
	}

	private List<Violation> faults(Actor actor, ImportLine line, boolean again, Map<Said, Integer> seen) {
		String place = "lines[" + line.number() + "]";
		if (line.misread() != null) {
			return List.of(Violation.of(place + "." + line.misread(), "item-import-misread"));
		}
		try {
			check.require(actor, line.wanted());
		}
		catch (Refusal refusal) {
			return at(place, refusal);
		}
		Integer before = seen.putIfAbsent(Said.of(line.wanted()), line.number());
		if (before != null) {
			return List.of(Violation.of(place, "item-import-twice", before));
		}
		return again ? List.of() : repeated(actor, line, place);
	}

	private List<Violation> repeated(Actor actor, ImportLine line, String place) {
		if (!line.allTheSame().isBlank()) {
			return List.of();
		}
		List<String> alike = byHand.duplicates(actor, line.wanted()).stream().map(Duplicate::number).toList();
		return alike.isEmpty() ? List.of()
				: List.of(Violation.of(place + ".allTheSame", "item-import-duplicate", String.join("、", alike)));
	}

	private static List<Violation> at(String place, Refusal refusal) {
		if (refusal instanceof BusinessRuleViolation broken && !broken.violations().isEmpty()) {
			return broken.violations()
				.stream()
				.map((fault) -> new Violation(place + "." + fault.field(), fault.code(), fault.args()))
				.toList();
		}
		return List.of(new Violation(place, refusal.code(), refusal.args()));
	}

	/** The same words about the same unit are the same line twice. */
	private record Said(String unit, String ref, Set<String> words) {

		static Said of(Registration wanted) {
			return new Said(wanted.unitCode(), wanted.sourceRef(), TextWords.of(wanted.title() + "\n" + wanted.text()));
		}

	}

}
