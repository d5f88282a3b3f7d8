package io.campaignflow.plan;

import io.campaignflow.plan.PlanContent.Measure;
import io.campaignflow.plan.PreReview.MeasureCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Whether a measure can be carried out and checked: somebody is named, a day is named,
 * and its success can be counted. Words such as “进一步加强” stand out; which ones, the
 * message file says.
 */
final class Operability {

	private static final Pattern NUMBER = Pattern.compile("[0-9０-９]|[一二两三四五六七八九十百千万]+[个项件户人次所处条家村天日月%％]|全部|全覆盖|清零");

	private final List<String> vagueWords;

	Operability(List<String> vagueWords) {
		this.vagueWords = List.copyOf(vagueWords);
	}

	List<MeasureCheck> check(List<Measure> measures) {
		return IntStream.range(0, measures.size()).mapToObj(row -> check(row + 1, measures.get(row))).toList();
	}

	private MeasureCheck check(int row, Measure measure) {
		String indicator = Objects.requireNonNullElse(measure.indicator(), "");
		String said = Objects.requireNonNullElse(measure.title(), "") + "\n" + indicator;
		List<String> vague = vagueWords.stream().filter(said::contains).toList();
		return new MeasureCheck(row, Objects.requireNonNullElse(measure.title(), ""), missing(measure), vague,
				NUMBER.matcher(indicator).find());
	}

	private static List<String> missing(Measure measure) {
		List<String> missing = new ArrayList<>();
		note(missing, "title", measure.title());
		note(missing, "responsibleUnit", measure.responsibleUnit());
		note(missing, "responsiblePerson", measure.responsiblePerson());
		note(missing, "deadline", Objects.toString(measure.deadline(), ""));
		note(missing, "indicator", measure.indicator());
		return missing;
	}

	private static void note(List<String> missing, String field, String text) {
		if (text == null || text.isBlank()) {
			missing.add(field);
		}
	}

}
