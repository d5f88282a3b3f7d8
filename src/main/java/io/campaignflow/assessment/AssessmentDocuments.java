package io.campaignflow.assessment;

import io.campaignflow.assessment.AssessmentPaper.Basis;
import io.campaignflow.assessment.AssessmentPaper.Row;
import io.campaignflow.assessment.AssessmentSheet.Line;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.DocumentRenderer;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.OfficialDates;
import io.campaignflow.rendering.RenderedFile;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Sheets of units on paper, for whoever sees the unit. */
@Service
public class AssessmentDocuments {

	/** More facts than that nobody reads on paper; the workbook has them all. */
	static final int FACTS = 300;

	private final Assessments assessments;

	private final OrgUnits units;

	private final DocumentRenderer renderer;

	private final MessageSource messages;

	private final Clock clock;

	AssessmentDocuments(Assessments assessments, OrgUnits units, DocumentRenderer renderer, MessageSource messages,
			Clock clock) {
		this.assessments = assessments;
		this.units = units;
		this.renderer = renderer;
		this.messages = messages;
		this.clock = clock;
	}

	/** A file and the name it is saved under. */
	public record NamedFile(String name, RenderedFile file) {
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	public NamedFile of(Actor actor, String unitCode, int year, FileFormat format) {
		AssessmentPaper paper = paper(assessments.sheet(actor, unitCode, year));
		return new NamedFile(paper.title() + "." + format.extension(),
				renderer.render(AssessmentPaper.TEMPLATE, paper, format));
	}

	AssessmentPaper paper(AssessmentSheet sheet) {
		List<Row> rows = new ArrayList<>();
		sheet.lines().forEach((line) -> rows.add(row(rows.size() + 1, line)));
		List<Basis> facts = sheet.lines()
			.stream()
			.flatMap((line) -> line.facts().stream().map((fact) -> basis(line, fact)))
			.toList();
		String year = String.valueOf(sheet.year());
		return new AssessmentPaper(words("assessment.sheet", sheet.unitName(), year), sheet.unitName(),
				words("assessment.paper.year", year), total(sheet), weights(sheet.weights()), rows, shown(facts),
				note(facts.size()), words("assessment.paper.printed", OfficialDates.day(LocalDate.now(clock))));
	}

	private String total(AssessmentSheet sheet) {
		return (sheet.total() == null) ? words("assessment.unjudged") : words("assessment.paper.total", sheet.total());
	}

	private String weights(Weights weights) {
		return (weights.version() == 0) ? words("assessment.paper.usual")
				: words("assessment.paper.set-by", units.get(weights.unitCode()).name(), weights.version());
	}

	private Row row(int no, Line line) {
		return new Row(String.valueOf(no), words("Criterion." + line.criterion()), String.valueOf(line.weight()),
				(line.points() == null) ? "—" : words("assessment.paper.points", line.points()),
				words("Criterion." + line.criterion() + ".hint"), (line.points() == null)
						? words("assessment.paper.none") : words("assessment.paper.facts", line.facts().size()));
	}

	private Basis basis(Line line, Fact fact) {
		return new Basis(words("Criterion." + line.criterion()), fact.title(),
				words("assessment.fact." + fact.word(), (fact.value() == null) ? "" : fact.value()));
	}

	private List<Basis> shown(List<Basis> facts) {
		return facts.isEmpty() ? List.of(new Basis("", words("assessment.nothing"), ""))
				: facts.subList(0, Math.min(FACTS, facts.size()));
	}

	private String note(int facts) {
		return words("assessment.hint") + ((facts > FACTS) ? words("assessment.paper.more", facts, FACTS) : "");
	}

	/** Documents are Chinese, whatever language the reader's pages are in. */
	private String words(String key, Object... args) {
		return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
	}

}
