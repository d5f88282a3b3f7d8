package io.campaignflow.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Divides the children of each unit among numbered groups and leaders: one league each
 * for the region, two counties each for a league, three townships each for a county (F3
 * has 12, 228 and 1,272 groups). Nobody is left uncovered.
 */
final class DemoChunks {

	private static final Map<Level, Integer> SIZES = Map.of(Level.REGION, 1, Level.PREFECTURE, 2, Level.COUNTY, 3);

	private DemoChunks() {
	}

	static List<Chunk> of(List<OrgUnit> units) {
		Map<String, List<OrgUnit>> children = units.stream()
			.filter(unit -> unit.parentCode() != null)
			.collect(Collectors.groupingBy(OrgUnit::parentCode, TreeMap::new, Collectors.toList()));
		return units.stream()
			.filter(unit -> SIZES.containsKey(unit.level()))
			.flatMap(unit -> divide(unit, children.getOrDefault(unit.code(), List.of())).stream())
			.toList();
	}

	private static List<Chunk> divide(OrgUnit sender, List<OrgUnit> children) {
		int size = SIZES.get(sender.level());
		List<Chunk> chunks = new ArrayList<>();
		for (int from = 0; from < children.size(); from += size) {
			List<OrgUnit> covered = children.subList(from, Math.min(from + size, children.size()));
			chunks.add(new Chunk(sender, chunks.size() + 1, covered.stream().map(OrgUnit::code).toList()));
		}
		return chunks;
	}

	/**
	 * The {@code number}-th group or leader of {@code sender} and the units it is for.
	 */
	record Chunk(OrgUnit sender, int number, List<String> covered) {

		String key() {
			return sender.code() + "." + number;
		}

	}

}
