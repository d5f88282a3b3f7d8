package io.campaignflow.inspection;

import io.campaignflow.checklist.Evaluation;
import io.campaignflow.checklist.Score;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.OfficialBlock;
import io.campaignflow.rendering.OfficialDates;
import io.campaignflow.rendering.OfficialText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Writes the text of a report: what was visited, the score, the findings, the summary.
 */
@Component
class ReportText {

	private final ReportWords words;

	private final OrgUnits units;

	ReportText(ReportWords words, OrgUnits units) {
		this.words = words;
		this.units = units;
	}

	List<OfficialBlock> of(VisitSheet sheet) {
		OfficialText text = new OfficialText().section(words.of("visit"), visit(sheet));
		if (sheet.checklist() != null) {
			text.section(words.of("checked"), checked(sheet));
		}
		text.section(words.of("findings"), findings(sheet));
		String summary = said(sheet, "summary");
		if (!summary.isEmpty()) {
			text.section(words.of("summary"), summary);
		}
		return text.blocks();
	}

	private String visit(VisitSheet sheet) {
		InspectionView visit = sheet.visit();
		String people = visit.people().stream().map(Attendee::name).collect(Collectors.joining("、"));
		String met = said(sheet, "met");
		return words.of("visit.text", OfficialDates.day(visit.date()), people, units.get(visit.unitCode()).name(),
				words.of(visit.kind()), visit.number()) + (met.isEmpty() ? "" : words.of("visit.met", open(met)));
	}

	/** What the report says once carried out; before, what stands on the phones. */
	static String said(VisitSheet sheet, String remark) {
		String reported = remark.equals("met") ? sheet.visit().met() : sheet.visit().summary();
		return (reported != null) ? reported
				: sheet.remarks()
					.stream()
					.filter(one -> one.item().equals(remark))
					.map(AnswerView::value)
					.findFirst()
					.orElse("");
	}

	private String checked(VisitSheet sheet) {
		Evaluation evaluation = sheet.evaluation();
		Score score = evaluation.score();
		String counted = words.of("checked.text", sheet.checklist().title(), evaluation.visible().size());
		String missing = evaluation.complete() ? "" : words.of("checked.missing", evaluation.missing().size());
		String points = (score.percent() == null) ? "" : words.of("checked.score", score.possible(),
				score.possible() - score.obtained(), score.obtained(), score.percent().toPlainString());
		return counted + missing + points;
	}

	private String findings(VisitSheet sheet) {
		List<FindingView> findings = sheet.findings();
		if (findings.isEmpty()) {
			return words.of("findings.none");
		}
		return words.of("findings.number", findings.size()) + "\n"
				+ IntStream.range(0, findings.size())
					.mapToObj(n -> finding(n + 1, findings.get(n)))
					.collect(Collectors.joining("\n"));
	}

	private String finding(int number, FindingView finding) {
		String place = (finding.place() == null) ? "" : words.of("finding.place", finding.place());
		String answer = (finding.response() == null) ? "" : words.of("finding.response", words.of(finding.response()),
				(finding.explanation() == null) ? "" : words.of("finding.explained", open(finding.explanation())));
		String withdrawn = (finding.status() == FindingStatus.WITHDRAWN) ? words.of("finding.withdrawn") : "";
		return words
			.of("finding", number, ended(finding.text()), words.of(finding.severity()), place, answer, withdrawn)
			.replace('\r', ' ')
			.replace('\n', ' ');
	}

	/** Without the stop at its end, where the sentence goes on. */
	private static String open(String text) {
		return text.replaceFirst("[。；.;\\s]+$", "");
	}

	private static String ended(String text) {
		return text.matches("(?s).*[。！？；]") ? text : text + "。";
	}

}
