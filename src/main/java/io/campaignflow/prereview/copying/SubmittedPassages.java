package io.campaignflow.prereview.copying;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.prereview.CopiedText;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reading;
import io.campaignflow.text.Revision;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Keeps texts by their prints and finds passages by them. A later submission of a plan
 * adds the prints that are new in it: a passage is known by the submission it first stood
 * in.
 */
@Component
class SubmittedPassages implements CopiedText {

	private final PrintRepository kept;

	private final RequiredTexts required;

	private final SourceTexts sources;

	private final PassageSearch search;

	private final PlansAbove above;

	private final OwnEarlierTexts earlier;

	private final SubmittedTexts texts;

	SubmittedPassages(PrintRepository kept, RequiredTexts required, SourceTexts sources, PassageSearch search,
			PlansAbove above, OwnEarlierTexts earlier, SubmittedTexts texts) {
		this.kept = kept;
		this.required = required;
		this.sources = sources;
		this.search = search;
		this.above = above;
		this.earlier = earlier;
		this.texts = texts;
	}

	@Override
	public void keep(Reading reading) {
		if (kept.isKept(reading.plan().id(), reading.revision())) {
			return;
		}
		OwnNames names = sources.names(reading.unit());
		Required leftOut = new Required(required.of(reading), names);
		Set<Integer> prints = new LinkedHashSet<>(prints(Stretch.of(reading.content()), leftOut, names));
		for (Revision before : texts.of(reading.plan().id())) {
			if (before.n() < reading.revision()) {
				prints.removeAll(prints(Stretch.of(before.content()), leftOut, names));
			}
		}
		kept.keep(reading, prints);
	}

	@Override
	public Copied read(Reading reading) {
		OwnNames names = sources.names(reading.unit());
		List<Stretch> stretches = Stretch.of(reading.content());
		Required leftOut = new Required(required.of(reading), names);
		OwnText own = new OwnText(Letters.of(stretches, names, leftOut.in(stretches)));
		List<Taken> found = earlier.takenElsewhere(reading, own, names, search.in(reading, own));
		Set<String> plansAbove = above.of(reading.plan()).stream().map(PlanView::id).collect(Collectors.toSet());
		CopiedFindings findings = new CopiedFindings(own.letters(), reading.plan(), plansAbove);
		List<Finding> told = found.stream().flatMap((taken) -> findings.of(taken).stream()).toList();
		return new Copied(told, CopiedShares.of(own.letters(), found));
	}

	private static Set<Integer> prints(List<Stretch> stretches, Required leftOut, OwnNames names) {
		return Prints.of(Letters.of(stretches, names, leftOut.in(stretches))).all();
	}

}
