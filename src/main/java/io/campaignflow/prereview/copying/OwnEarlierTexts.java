package io.campaignflow.prereview.copying;

import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.prereview.Reading;
import io.campaignflow.text.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who copied from whom is told by time: a passage the plan itself submitted before the
 * other one did was taken from here.
 */
@Component
class OwnEarlierTexts {

	/** Share of a passage that has to have stood here before. */
	private static final double MOST = 0.8;

	private final SubmittedTexts texts;

	OwnEarlierTexts(SubmittedTexts texts) {
		this.texts = texts;
	}

	List<Taken> takenElsewhere(Reading reading, OwnText own, OwnNames names, List<Taken> found) {
		List<Taken> left = new ArrayList<>(found);
		for (Revision earlier : texts.of(reading.plan().id())) {
			Instant at = earlier.submittedAt();
			if (at.isBefore(reading.submittedAt()) && left.stream().anyMatch((taken) -> isLater(taken, at))) {
				List<Passage> stood = own.with(Letters.of(Stretch.of(earlier.content()), names, List.of())).passages();
				left.removeIf((taken) -> isLater(taken, at) && covers(stood, taken.passage()));
			}
		}
		return left;
	}

	private static boolean isLater(Taken taken, Instant at) {
		return taken.source().kept().submittedAt().isAfter(at);
	}

	private static boolean covers(List<Passage> stood, Passage passage) {
		return stood.stream().mapToInt(passage::shared).sum() >= MOST * passage.length();
	}

}
