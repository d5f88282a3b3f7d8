package io.campaignflow.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * How far the plan of a unit travels in the demonstration: one letter a move, see
 * {@link StoryMove}. Read from {@code demo/plan-stories.csv}.
 */
record PlanStory(String unit, List<StoryMove> moves) {

	static List<PlanStory> load() {
		try (var in = new BufferedReader(new InputStreamReader(
				new ClassPathResource("demo/plan-stories.csv").getInputStream(), StandardCharsets.UTF_8))) {
			return in.lines().skip(1).map(PlanStory::parse).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static PlanStory parse(String line) {
		String[] cells = line.split(",");
		return new PlanStory(cells[0], cells[1].chars().mapToObj(letter -> StoryMove.of((char) letter)).toList());
	}

}
