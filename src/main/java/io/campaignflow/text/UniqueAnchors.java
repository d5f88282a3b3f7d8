package io.campaignflow.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Holds two long lists together by the entries that stand exactly once in either and keep
 * their order: an effort that grows with the lists' length only, for texts too different
 * to look for the shortest difference.
 */
final class UniqueAnchors {

	private final List<String> before;

	private final List<String> after;

	private UniqueAnchors(List<String> before, List<String> after) {
		this.before = before;
		this.after = after;
	}

	static UniqueAnchors between(List<String> before, List<String> after) {
		return new UniqueAnchors(before, after);
	}

	/** What lies between anchors, each as its bounds before and after. */
	List<int[]> changes() {
		List<int[]> changes = new ArrayList<>();
		int old = 0;
		int now = 0;
		for (int[] anchor : inOrder(anchors())) {
			addChange(changes, old, anchor[0], now, anchor[1]);
			old = anchor[0] + 1;
			now = anchor[1] + 1;
		}
		addChange(changes, old, before.size(), now, after.size());
		return changes;
	}

	private static void addChange(List<int[]> changes, int old, int oldEnd, int now, int nowEnd) {
		if (old < oldEnd || now < nowEnd) {
			changes.add(new int[] { old, oldEnd, now, nowEnd });
		}
	}

	private List<int[]> anchors() {
		Map<String, Integer> old = placesOfUnique(before);
		Map<String, Integer> now = placesOfUnique(after);
		List<int[]> found = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			Integer there = now.get(before.get(i));
			if (there != null && there >= 0 && old.get(before.get(i)) == i) {
				found.add(new int[] { i, there });
			}
		}
		return found;
	}

	/** −1 for what stands more than once. */
	private static Map<String, Integer> placesOfUnique(List<String> list) {
		Map<String, Integer> places = new HashMap<>();
		for (int i = 0; i < list.size(); i++) {
			places.merge(list.get(i), i, (one, other) -> -1);
		}
		return places;
	}

	/** The longest row of anchors whose places after ascend as those before do. */
	private static List<int[]> inOrder(List<int[]> anchors) {
		int[] lastOfLength = new int[anchors.size() + 1];
		int[] previous = new int[anchors.size()];
		int longest = 0;
		for (int i = 0; i < anchors.size(); i++) {
			int length = lengthBefore(anchors, lastOfLength, longest, anchors.get(i)[1]);
			previous[i] = (length > 0) ? lastOfLength[length] : -1;
			lastOfLength[length + 1] = i;
			longest = Math.max(longest, length + 1);
		}
		List<int[]> row = new ArrayList<>();
		for (int i = (longest > 0) ? lastOfLength[longest] : -1; i >= 0; i = previous[i]) {
			row.add(anchors.get(i));
		}
		Collections.reverse(row);
		return row;
	}

	private static int lengthBefore(List<int[]> anchors, int[] lastOfLength, int longest, int place) {
		int low = 0;
		int high = longest;
		while (low < high) {
			int middle = (low + high + 1) / 2;
			if (anchors.get(lastOfLength[middle])[1] < place) {
				low = middle;
			}
			else {
				high = middle - 1;
			}
		}
		return low;
	}

}
