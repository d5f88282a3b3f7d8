package io.campaignflow.text;

import io.campaignflow.shared.Texts;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can be stored at all, however unfinished a text is: sizes and readable characters.
 * Sizes count UTF-16 units; a plan is expected to have some thousand characters (F3), so
 * the limits only keep out what is no plan.
 */
public final class ContentLimits {

	public static final int TITLE = 200;

	/** Of a section a drafter adds. */
	public static final int OWN_TITLE = 60;

	static final int SECTIONS = 60;

	public static final int SECTION_TEXT = 50_000;

	static final int ALL_TEXT = 200_000;

	public static final int MEASURES = 500;

	static final int FIELD = 500;

	private static final Pattern KEY = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9_-]{0,39}");

	private final List<Violation> found = new ArrayList<>();

	private ContentLimits() {
	}

	public static List<Violation> brokenBy(PlanContent content) {
		ContentLimits limits = new ContentLimits();
		limits.text("title", content.title(), TITLE);
		limits.sections(content.sections());
		limits.measures(content.measures());
		return limits.found;
	}

	private void sections(List<PlanContent.Section> sections) {
		atMost("sections", sections.size(), SECTIONS);
		Set<String> keys = new HashSet<>();
		for (int i = 0; i < Math.min(sections.size(), SECTIONS); i++) {
			PlanContent.Section section = sections.get(i);
			String field = "sections[" + i + "]";
			if (section.key() == null || !KEY.matcher(section.key()).matches() || !keys.add(section.key())) {
				found.add(Violation.of(field + ".key", "section-key-unfit", i + 1));
			}
			text(field + ".title", section.title(), TITLE);
			text(field + ".text", section.text(), SECTION_TEXT);
		}
		long all = sections.stream().mapToLong(section -> section.text().length()).sum();
		if (all > ALL_TEXT) {
			found.add(Violation.of("sections", "text-too-long", ALL_TEXT, all));
		}
	}

	private void measures(List<PlanContent.Measure> measures) {
		atMost("measures", measures.size(), MEASURES);
		for (int i = 0; i < Math.min(measures.size(), MEASURES); i++) {
			PlanContent.Measure measure = measures.get(i);
			String field = "measures[" + i + "].";
			text(field + "title", measure.title(), FIELD);
			text(field + "domain", measure.domain(), FIELD);
			text(field + "responsibleUnit", measure.responsibleUnit(), FIELD);
			text(field + "responsiblePerson", measure.responsiblePerson(), FIELD);
			text(field + "indicator", measure.indicator(), FIELD);
		}
	}

	private void atMost(String field, int size, int limit) {
		if (size > limit) {
			found.add(Violation.of(field, "too-many-rows", limit));
		}
	}

	private void text(String field, String text, int limit) {
		Texts.fault(field, text, limit).ifPresent(found::add);
	}

}
