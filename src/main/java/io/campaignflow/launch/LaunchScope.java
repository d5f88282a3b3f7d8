package io.campaignflow.launch;

import io.campaignflow.campaign.StartWindow;
import io.campaignflow.organisation.Level;
import java.util.List;

/** What a launch of a campaign would open, level by level. */
public record LaunchScope(List<Line> lines) {

	public LaunchScope {
		lines = List.copyOf(lines);
	}

	/** {@code units} of the level in the campaign's scope, {@code opened} have a plan. */
	public record Line(Level level, StartWindow window, long units, long opened) {

		public long toOpen() {
			return Math.max(0, units - opened);
		}

	}

	public long toOpen() {
		return lines.stream().mapToLong(Line::toOpen).sum();
	}

}
