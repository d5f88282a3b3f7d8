package io.campaignflow.prereview;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.text.PlanContent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Lets every rule read a text and puts what they found together. Documents that are
 * issued answer to nobody's demands: of them only is told what they copy.
 */
@Component
class PreReviewer {

	private final List<Reader> readers;

	private final CopiedText copies;

	private final Clock clock;

	PreReviewer(List<Reader> readers, CopiedText copies, Clock clock) {
		this.readers = readers;
		this.copies = copies;
		this.clock = clock;
	}

	Report write(Reading reading) {
		CopiedText.Copied copied = copies.read(reading);
		List<Finding> found = new ArrayList<>(copied.findings());
		if (reading.plan().kind() == PlanKind.UNIT) {
			readers.forEach((reader) -> found.addAll(reader.read(reading)));
		}
		found.removeIf((finding) -> reading.thresholds().silent().contains(finding.rule()));
		found.sort(inOrderOf(reading.content()));
		return new Report(reading.plan().id(), reading.revision(), Report.State.READY, clock.instant(), once(found),
				copied.shares());
	}

	/**
	 * What is found twice in the same place, as in two cells of a measure, is told once.
	 */
	private static List<Finding> once(List<Finding> found) {
		Map<String, Finding> byKey = new LinkedHashMap<>();
		found.forEach((finding) -> byKey.putIfAbsent(finding.key(), finding));
		return List.copyOf(byKey.values());
	}

	/** By ground, then as the text goes. */
	private static Comparator<Finding> inOrderOf(PlanContent content) {
		List<String> sections = content.sections().stream().map(PlanContent.Section::key).toList();
		Comparator<Finding> byGround = Comparator.comparing((finding) -> finding.rule().ground());
		return byGround.thenComparingInt((finding) -> place(sections, finding.section()))
			.thenComparingInt(Finding::measure)
			.thenComparingInt(Finding::start)
			.thenComparing(Finding::rule);
	}

	private static int place(List<String> sections, String key) {
		return IntStream.range(0, sections.size())
			.filter((n) -> sections.get(n).equals(key))
			.findFirst()
			.orElse(sections.size());
	}

}
