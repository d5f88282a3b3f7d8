package io.campaignflow.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a person sees of the ledger, in parts an index finds.
 *
 * @param subtrees conditions on {@code i}: items of whole subtrees, none in two of them
 * @param ranges the same, of whatever {@code i} has a {@code unit_path}
 * @param tops codes of the units on top of these
 * @param besides condition on {@code i}: single items outside of them; null where there
 * can be none
 * @param words condition on {@code i} in subtrees besides all others
 * @param example ids of some in subtrees that have the words, more than are counted one
 * by one; empty where nobody asks for words, or there are not so many
 */
record Sight(List<String> subtrees, List<String> ranges, Set<String> tops, String besides, Map<String, Object> params,
		String words, List<String> example) {

	Sight(List<String> subtrees, List<String> ranges, Set<String> tops, String besides, Map<String, Object> params) {
		this(subtrees, ranges, tops, besides, params, "1 = 1", List.of());
	}

	/**
	 * Those of whole subtrees are named.
	 * @param alone what single items have to have besides
	 */
	Sight named(List<String> ids, String alone, Map<String, Object> params) {
		Map<String, Object> all = new HashMap<>(params);
		all.put("named", ids);
		return new Sight(List.of(ids.isEmpty() ? "1 = 0" : "i.id in (:named)"), ranges, tops,
				(besides == null) ? null : besides + " and " + alone, all);
	}

	/** Too many to be named: each is asked. */
	Sight narrowed(String words, List<String> example, Map<String, Object> params) {
		return new Sight(subtrees, ranges, tops, (besides == null) ? null : besides + " and " + words, params, words,
				example);
	}

	/** Only what is seen besides whole subtrees. */
	Sight onlyBesides() {
		return new Sight(List.of(), List.of(), tops, besides, params);
	}

	/** Only the example of what is seen in subtrees. */
	Sight onlyExample() {
		return new Sight(subtrees, ranges, tops, null, params).named(example, words, params);
	}

}
