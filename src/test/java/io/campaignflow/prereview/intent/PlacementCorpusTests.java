package io.campaignflow.prereview.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.prereview.Thresholds;
import io.campaignflow.prereview.intent.PlacementCorpus.Score;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How often a doubt of a placement is right, on plans written by hand. Weights and lists
 * were chosen by the known ones; the unseen ones, of the same hand, tell what that is
 * worth on other subjects.
 */
class PlacementCorpusTests {

	private static final int LEAST = Thresholds.standard().placementShare();

	@ParameterizedTest
	@ValueSource(strings = { "placements-known.txt", "placements-unseen.txt" })
	void mostDoubtsAreRightAndMostOfWhatIsMissingIsDoubted(String name) {
		PlacementCorpus corpus = PlacementCorpus.read(name);
		for (int least = 2; least <= 16; least += 2) {
			print(name, "doubts below " + least + " %", corpus.score(least));
		}
		assertThat(corpus.placements()).isGreaterThan(30);
		assertThat(corpus.score(LEAST).precision()).as("%s", corpus.mistakes(LEAST)).isGreaterThanOrEqualTo(70);
		assertThat(corpus.score(LEAST).recall()).as("%s", corpus.mistakes(LEAST)).isGreaterThanOrEqualTo(60);
	}

	@ParameterizedTest
	@ValueSource(strings = { "placements-known.txt", "placements-unseen.txt" })
	void whatIsProposedIsMostlyWhereItStands(String name) {
		Score score = PlacementCorpus.read(name).proposals(Placements.SURELY * LEAST);
		print(name, "proposals", score);
		assertThat(score.precision()).isGreaterThanOrEqualTo(80);
		assertThat(score.recall()).isGreaterThanOrEqualTo(75);
	}

	private static void print(String name, String what, Score score) {
		System.out.printf("%s, %s: %d of %d right (precision %d %%), %d of %d found (recall %d %%)%n", name, what,
				score.right(), score.told(), score.precision(), score.right(), score.wanted(), score.recall());
	}

}
