package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.prereview.copying.CopyTrial.Result;
import java.util.List;
import java.util.Map;

/** How well copies were found, way by way: printed first, then held against the bars. */
final class CopyFigures {

	private static final double BAR_QUALITY = 0.95;

	private static final int BAR_INDEPENDENT = 10;

	private CopyFigures() {
	}

	static void print(Map<String, Result> results) {
		results.forEach((way, result) -> {
			if (result.taken() > 0) {
				Figures.print("PR", "passages found ÷ taken: " + way, "", List.of(result.foundOfTaken()));
				Figures.print("PR", "true ÷ told: " + way, "", List.of(result.rightOfTold()));
			}
			else {
				Figures.print("PR", "largest share told: " + way, "%", List.of((double) result.share()));
			}
		});
		Result all = all(results);
		Figures.print("PR", "passages found ÷ taken, all ways, bar 0.95", "", List.of(all.foundOfTaken()));
		Figures.print("PR", "true ÷ told, all ways, bar 0.95", "", List.of(all.rightOfTold()));
	}

	static void hold(Map<String, Result> results) {
		assertThat(results).allSatisfy(CopyFigures::holds);
		holds("all ways", all(results));
	}

	private static Result all(Map<String, Result> results) {
		return results.values().stream().reduce(Result::plus).orElseThrow();
	}

	private static void holds(String way, Result result) {
		if (result.taken() == 0) {
			assertThat(result.share()).as(way).isLessThanOrEqualTo(BAR_INDEPENDENT);
			return;
		}
		assertThat(result.rightOfTold()).as("true ÷ told: " + way).isGreaterThanOrEqualTo(BAR_QUALITY);
		assertThat(result.foundOfTaken()).as("found ÷ taken: " + way).isGreaterThanOrEqualTo(BAR_QUALITY);
	}

}
