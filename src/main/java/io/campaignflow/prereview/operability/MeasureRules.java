package io.campaignflow.prereview.operability;

import io.campaignflow.campaign.StartWindow;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reader;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Rule;
import io.campaignflow.prereview.text.Quotations;
import io.campaignflow.prereview.text.TextPart;
import io.campaignflow.text.PlanContent.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether each measure can be carried out and checked: somebody is named, a day within
 * the campaign is named, its success can be counted, and nobody answers for too many.
 */
@Component
class MeasureRules implements Reader {

	private static final Pattern COUNTABLE = Pattern.compile("[0-9０-９]|百分之|[一二两三四五六七八九十百千万半]+"
			+ "[个项件户人次所处条家村天日月年名场张份类期台套起成本部支座口辆亩只头%％]" + "|全部|所有|全覆盖|清零|户户|件件|逐[项件户条个]|每[周月季年日天半户件]|周[一二三四五六日末]");

	/** What makes another word of one nobody can be held to: 加强型, 适当性, 不断电. */
	private static final String ANOTHER_WORD = "型性电网岗档链";

	@Override
	public List<Finding> read(Reading reading) {
		List<Measure> measures = reading.content().measures();
		List<Finding> found = new ArrayList<>();
		for (int row = 1; row <= measures.size(); row++) {
			Measure measure = measures.get(row - 1);
			found.addAll(incomplete(row, measure));
			found.addAll(emptyWords(row, measure, reading.thresholds().emptyWords()));
			found.addAll(uncountable(row, measure));
			found.addAll(outside(row, measure, reading));
		}
		found.addAll(overloaded(measures, reading.thresholds().measuresPerPerson()));
		return found;
	}

	/** Which fields say nothing, by their names. */
	private static List<Finding> incomplete(int row, Measure measure) {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("responsibleUnit", text(measure.responsibleUnit()));
		fields.put("responsiblePerson", text(measure.responsiblePerson()));
		fields.put("deadline", Objects.toString(measure.deadline(), ""));
		fields.put("indicator", text(measure.indicator()));
		return fields.entrySet()
			.stream()
			.filter((field) -> field.getValue().isBlank())
			.map((field) -> finding(Rule.MEASURE_INCOMPLETE, row, text(measure.title()), field.getKey()))
			.toList();
	}

	/** Names between quotation marks are nobody's promise. */
	private static List<Finding> emptyWords(int row, Measure measure, List<String> words) {
		String said = text(measure.title()) + "\n" + text(measure.indicator());
		Quotations quoted = new Quotations(said);
		return words.stream()
			.filter((word) -> occurs(word, said, quoted))
			.map((word) -> finding(Rule.EMPTY_WORDS, row, word, text(measure.title()), word))
			.toList();
	}

	private static boolean occurs(String word, String said, Quotations quoted) {
		for (int at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
			int end = at + word.length();
			boolean another = end < said.length() && ANOTHER_WORD.indexOf(said.charAt(end)) >= 0;
			if (!another && !quoted.covers(at, end)) {
				return true;
			}
		}
		return false;
	}

	private static List<Finding> uncountable(int row, Measure measure) {
		String indicator = text(measure.indicator());
		return (indicator.isBlank() || COUNTABLE.matcher(indicator).find()) ? List.of()
				: List.of(finding(Rule.INDICATOR_NOT_COUNTABLE, row, indicator, text(measure.title())));
	}

	private static List<Finding> outside(int row, Measure measure, Reading reading) {
		LocalDate due = measure.deadline();
		LocalDate opens = reading.campaign().windowOf(reading.unit().level()).map(StartWindow::opens).orElse(null);
		LocalDate ends = reading.thresholds().measuresUntil();
		Stream<LocalDate> broken = Stream.empty();
		if (due != null && opens != null && due.isBefore(opens)) {
			broken = Stream.of(opens);
		}
		else if (due != null && ends != null && due.isAfter(ends)) {
			broken = Stream.of(ends);
		}
		return broken.map((bound) -> finding(Rule.DEADLINE_OUTSIDE, row, due.toString(), bound.toString())).toList();
	}

	private static List<Finding> overloaded(List<Measure> measures, int most) {
		Map<String, List<Integer>> rows = new LinkedHashMap<>();
		for (int row = 1; row <= measures.size(); row++) {
			String person = text(measures.get(row - 1).responsiblePerson()).strip();
			rows.computeIfAbsent(person, (unseen) -> new ArrayList<>()).add(row);
		}
		return rows.entrySet()
			.stream()
			.filter((each) -> !each.getKey().isEmpty() && each.getValue().size() > most)
			.map((each) -> finding(Rule.PERSON_OVERLOADED, each.getValue().get(0), each.getKey(),
					String.valueOf(each.getValue().size()), String.valueOf(most)))
			.toList();
	}

	private static Finding finding(Rule rule, int row, String passage, String... args) {
		return Finding.of(rule, TextPart.MEASURES, row, 0, 0, passage, args);
	}

	private static String text(String cell) {
		return Objects.requireNonNullElse(cell, "");
	}

}
