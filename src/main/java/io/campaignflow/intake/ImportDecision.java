package io.campaignflow.intake;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.ReadingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a writer decided about the pieces of a document: proposals stand where nothing
 * was.
 */
final class ImportDecision {

	private final Map<String, String> targets;

	private final Set<String> sections;

	/**
	 * @param targets by piece
	 * @param sections keys of the sections there are
	 */
	ImportDecision(Map<String, String> targets, Set<String> sections) {
		this.targets = targets;
		this.sections = sections;
	}

	/**
	 * Where each piece goes.
	 * @throws BusinessRuleViolation naming every piece that is undecided or cannot go
	 * where it should
	 */
	Map<String, String> of(ImportProposal proposal) {
		List<Violation> faults = new ArrayList<>();
		Map<String, String> decided = proposal.pieces().stream().collect(Collectors.toMap(ImportPiece::id, piece -> {
			String target = Optional.ofNullable(targets.get(piece.id())).orElse(piece.target());
			if (target == null || target.isBlank()) {
				faults.add(Violation.of(piece.id(), "import-undecided", excerpt(piece)));
			}
			else if (!known(target) || !ImportMerge.fits(piece, target)) {
				faults.add(Violation.of(piece.id(), "import-misplaced", excerpt(piece)));
			}
			return Optional.ofNullable(target).orElse("");
		}));
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("import-not-decided", faults);
		}
		return decided;
	}

	private boolean known(String target) {
		return sections.contains(target) || Set
			.of(ImportPiece.LEAVE_OUT, ImportPiece.ATTACHMENT, ImportPiece.NEW_SECTION, ReadingText.MEASURES,
					ImportPiece.TITLE)
			.contains(target);
	}

	private static String excerpt(ImportPiece piece) {
		String text = piece.heading().isBlank() ? piece.text() : piece.heading();
		return (text.length() <= 30) ? text : text.substring(0, 30) + "…";
	}

}
