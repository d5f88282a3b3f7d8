package io.campaignflow.prereview.copying;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.prereview.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what a text has in common with those submitted before it: the plans next above it
 * and the unit's own of other campaigns in any case, others as far as they share prints.
 */
@Component
class PassageSearch {

	/** Texts compared letter by letter, besides the related ones. */
	private static final int MOST = 40;

	private static final int LEAST = 10;

	/** While somebody writes. */
	private static final int MOST_OF_DRAFT = 16;

	private static final int CHOSEN_FROM = 200;

	private static final int OWN_EARLIER = 3;

	private final PrintRepository kept;

	private final SourceTexts sources;

	private final PlansAbove above;

	private final SubmittedTexts texts;

	PassageSearch(PrintRepository kept, SourceTexts sources, PlansAbove above, SubmittedTexts texts) {
		this.kept = kept;
		this.sources = sources;
		this.above = above;
		this.texts = texts;
	}

	List<Taken> in(Reading reading, OwnText own) {
		List<Compared> compared = new ArrayList<>();
		Candidates candidates = new Candidates(kept.textsWith(own.prints().all()));
		for (KeptText text : admitted(reading, kept.ofPlans(related(reading)))) {
			compare(own, text, candidates, compared);
		}
		candidates.admit(admitted(reading, kept.byIds(candidates.best(CHOSEN_FROM))));
		int most = (reading.revision() == 0) ? MOST_OF_DRAFT : MOST;
		Optional<KeptText> next = next(candidates, compared.size(), most);
		while (next.isPresent()) {
			candidates.lookedAt(next.get());
			compare(own, next.get(), candidates, compared);
			next = next(candidates, compared.size(), most);
		}
		List<Taken> told = new SetPhrases(own, compared).without(compared);
		return new Choice(own, candidates, reading.thresholds().copiedCharacters()).of(told);
	}

	/**
	 * Some are looked at in any case, those that share most: sources of much that was
	 * changed, or users of the same set phrases.
	 */
	private static Optional<KeptText> next(Candidates candidates, int compared, int most) {
		if (compared < LEAST) {
			return candidates.likeliest();
		}
		return (compared < most) ? candidates.promising() : Optional.empty();
	}

	private void compare(OwnText own, KeptText text, Candidates candidates, List<Compared> compared) {
		SourceText source = sources.read(text);
		OwnText.Common common = own.with(source.letters());
		common.passages().forEach((passage) -> candidates.explain(own.printsWithin(passage)));
		compared.add(new Compared(source, common));
	}

	private List<String> related(Reading reading) {
		PlanView plan = reading.plan();
		return Stream
			.concat(above.of(plan).stream(),
					texts.otherCampaignsOf(plan.unitCode(), plan.campaignId(), OWN_EARLIER).stream())
			.map(PlanView::id)
			.toList();
	}

	/**
	 * Only what was there before; neither other submissions of the same plan nor a
	 * revoked one it stands in for.
	 */
	private static List<KeptText> admitted(Reading reading, Collection<KeptText> texts) {
		PlanView plan = reading.plan();
		return texts.stream()
			.filter((text) -> text.submittedAt().isBefore(reading.submittedAt()))
			.filter((text) -> !text.planId().equals(plan.id()))
			.filter((text) -> !text.unitCode().equals(plan.unitCode()) || !text.campaignId().equals(plan.campaignId()))
			.toList();
	}

}
