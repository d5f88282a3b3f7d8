package io.campaignflow.prereview.names;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.prereview.text.ChineseWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds the names of units in a text that are neither above nor below the unit the text
 * was written for. Full names are looked up in the tree of units and in the gazetteer of
 * the country, short ones among its counties and the neighbours of the unit. A name that
 * some unit of the own line has too is at home, wherever else it is used.
 */
@Component
class PlaceNames {

	private final NamesOfUnits units;

	PlaceNames(NamesOfUnits units) {
		this.units = units;
	}

	/** A name with its place; {@code address} tells one unit that has it. */
	record Place(int start, int end, String text, String address) {
	}

	/** What is found in each of the texts, in their order. */
	List<List<Place>> in(List<String> texts, OrgUnit unit) {
		Map<String, Set<String>> shortNames = shortNames(unit, String.join("\n", texts));
		List<List<Mention>> candidates = texts.stream().map((text) -> Candidates.in(text, shortNames)).toList();
		Set<String> asked = candidates.stream()
			.flatMap(Collection::stream)
			.flatMap((mention) -> mention.fullNames().stream())
			.collect(Collectors.toSet());
		Map<String, String> known = units.known(asked);
		Set<String> home = units.inLineOf(unit, known.keySet());
		List<List<Place>> found = new ArrayList<>();
		for (int n = 0; n < texts.size(); n++) {
			found.add(foreign(texts.get(n), candidates.get(n), known, home));
		}
		return found;
	}

	/**
	 * Of the neighbours those that stand in the text: to tell words from names takes
	 * time.
	 */
	private Map<String, Set<String>> shortNames(OrgUnit unit, String text) {
		Map<String, Set<String>> names = new HashMap<>(Gazetteer.shortNames());
		units.around(unit).forEach((name) -> {
			String shortName = UnitForms.shortened(name);
			if (text.contains(shortName) && (names.containsKey(shortName) || !isWord(shortName))) {
				Set<String> meant = new HashSet<>(names.getOrDefault(shortName, Set.of()));
				meant.add(name);
				names.put(shortName, meant);
			}
		});
		return names;
	}

	/** 第三街道 and 团结街道 are called by their full names: 第三 and 团结 are words. */
	private static boolean isWord(String shortName) {
		return shortName.startsWith("第") || ChineseWords.of(shortName).size() == 1;
	}

	private List<Place> foreign(String text, List<Mention> candidates, Map<String, String> known, Set<String> home) {
		List<Mention> named = candidates.stream()
			.filter((mention) -> isName(mention, known) && !Kinds.areMeant(text, mention))
			.sorted(Comparator.comparingInt(Mention::length).reversed().thenComparing(Mention::start))
			.toList();
		if (named.isEmpty()) {
			return List.of();
		}
		BitSet edges = edges(text);
		List<Mention> taken = new ArrayList<>();
		named.stream()
			.filter((mention) -> stands(mention, edges))
			.filter((mention) -> taken.stream().noneMatch(mention::overlaps))
			.forEach(taken::add);
		return taken.stream()
			.filter((mention) -> mention.fullNames().stream().noneMatch(home::contains))
			.sorted(Comparator.comparing(Mention::start))
			.map((mention) -> place(text, mention, known))
			.toList();
	}

	private static boolean isName(Mention mention, Map<String, String> known) {
		boolean named = mention.fullNames()
			.stream()
			.anyMatch((name) -> known.containsKey(name) || Gazetteer.knows(name));
		return named && mention.length() > 1 && !Gazetteer.isWord(mention.name());
	}

	/**
	 * Short names have to begin and end where words do: 开鲁 does not in 展开鲁班工坊. Villages
	 * may be cut behind their name: 永胜村民政局 is read as 永胜, 村民, 政局.
	 */
	private static boolean stands(Mention mention, BitSet edges) {
		boolean village = mention.length() == 3 && mention.name().endsWith("村");
		return mention.length() > 3 || (edges.get(mention.start()) && (village || edges.get(mention.end())));
	}

	private static BitSet edges(String text) {
		BitSet edges = new BitSet();
		ChineseWords.of(text).forEach((word) -> {
			edges.set(word.start());
			edges.set(word.end());
		});
		return edges;
	}

	private Place place(String text, Mention mention, Map<String, String> known) {
		String address = mention.fullNames()
			.stream()
			.filter(known::containsKey)
			.findFirst()
			.map((name) -> units.address(known.get(name)))
			.orElseGet(() -> mention.fullNames().stream().sorted().findFirst().orElseThrow());
		return new Place(mention.start(), mention.end(), text.substring(mention.start(), mention.end()), address);
	}

}
