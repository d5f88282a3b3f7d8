package io.campaignflow.launch;

import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Cuts a launch into chunks, level by level from the top, one query a level whatever the
 * number of units.
 */
final class ChunkCut {

	private final String launchId;

	private final List<Chunk> chunks = new ArrayList<>();

	private int total;

	private ChunkCut(String launchId) {
		this.launchId = launchId;
	}

	static ChunkCut of(String launchId, UnitSelection selection, OrgUnits units) {
		ChunkCut cut = new ChunkCut(launchId);
		selection.levels().stream().sorted().forEach(level -> cut.level(level, selection, units));
		return cut;
	}

	/** Chunks that name no units, for plans that wait already. */
	static ChunkCut ofWaiting(String launchId, int plans) {
		ChunkCut cut = new ChunkCut(launchId);
		for (int left = plans; left > 0; left -= Chunk.SIZE) {
			cut.add(0, "", "", Math.min(Chunk.SIZE, left));
		}
		return cut;
	}

	private void level(Level level, UnitSelection selection, OrgUnits units) {
		UnitSelection one = new UnitSelection(selection.root(), Set.of(level), selection.domains());
		int left = Math.toIntExact(units.count(one));
		String after = "";
		for (String last : units.cuts(one, Chunk.SIZE)) {
			int size = Math.min(Chunk.SIZE, left);
			add(level.ordinal(), after, last, size);
			left -= size;
			after = last;
		}
	}

	private void add(int wave, String after, String last, int units) {
		this.chunks.add(new Chunk(UUID.randomUUID().toString(), this.launchId, this.chunks.size(), wave, after, last,
				units, Chunk.State.PENDING));
		this.total += units;
	}

	List<Chunk> chunks() {
		return this.chunks;
	}

	int total() {
		return this.total;
	}

}
