package io.campaignflow.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of pieces that stands in both lists ({@code same}), or what stood there before
 * and what stands there now. Same and changed blocks take turns, and memory grows with
 * the length of the lists, not with its square. What both lists begin and end with is set
 * aside first; what is left and too long for the comparison is held together by the
 * pieces that stand once on either side.
 */
record DiffBlock<T>(boolean same, List<T> before, List<T> after) {

	/** Product of two lengths up to which the shortest difference is searched for. */
	static final long CLOSELY = 16_000_000;

	static <T> List<DiffBlock<T>> between(List<T> before, List<T> after, List<String> beforeKeys,
			List<String> afterKeys) {
		int head = common(beforeKeys, afterKeys);
		int tail = commonFromEnd(beforeKeys, afterKeys, head);
		int old = before.size() - tail;
		int now = after.size() - tail;
		List<DiffBlock<T>> blocks = new ArrayList<>();
		add(blocks, true, before.subList(0, head), after.subList(0, head));
		middle(before.subList(head, old), after.subList(head, now), beforeKeys.subList(head, old),
				afterKeys.subList(head, now))
			.forEach((block) -> add(blocks, block.same(), block.before(), block.after()));
		add(blocks, true, before.subList(old, before.size()), after.subList(now, after.size()));
		return blocks;
	}

	static List<DiffBlock<String>> between(List<String> before, List<String> after) {
		return between(before, after, before, after);
	}

	private static int common(List<String> before, List<String> after) {
		int most = Math.min(before.size(), after.size());
		int count = 0;
		while (count < most && before.get(count).equals(after.get(count))) {
			count++;
		}
		return count;
	}

	private static int commonFromEnd(List<String> before, List<String> after, int head) {
		int most = Math.min(before.size(), after.size()) - head;
		int count = 0;
		while (count < most && before.get(before.size() - 1 - count).equals(after.get(after.size() - 1 - count))) {
			count++;
		}
		return count;
	}

	private static <T> List<DiffBlock<T>> middle(List<T> before, List<T> after, List<String> beforeKeys,
			List<String> afterKeys) {
		boolean closely = (long) before.size() * after.size() <= CLOSELY;
		List<int[]> changes = closely ? shortest(beforeKeys, afterKeys)
				: UniqueAnchors.between(beforeKeys, afterKeys).changes();
		List<DiffBlock<T>> blocks = new ArrayList<>();
		int old = 0;
		int now = 0;
		for (int[] change : changes) {
			add(blocks, true, before.subList(old, change[0]), after.subList(now, change[2]));
			add(blocks, false, before.subList(change[0], change[1]), after.subList(change[2], change[3]));
			old = change[1];
			now = change[3];
		}
		add(blocks, true, before.subList(old, before.size()), after.subList(now, after.size()));
		return blocks;
	}

	/** Each change as its first and last (excluded) place before and after. */
	private static List<int[]> shortest(List<String> before, List<String> after) {
		return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null)
			.getDeltas()
			.stream()
			.map(DiffBlock::bounds)
			.toList();
	}

	private static int[] bounds(AbstractDelta<String> delta) {
		int old = delta.getSource().getPosition();
		int now = delta.getTarget().getPosition();
		return new int[] { old, old + delta.getSource().size(), now, now + delta.getTarget().size() };
	}

	/** Changes that follow each other directly become one. */
	private static <T> void add(List<DiffBlock<T>> blocks, boolean same, List<T> before, List<T> after) {
		if (before.isEmpty() && after.isEmpty()) {
			return;
		}
		DiffBlock<T> last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
		if (last == null || last.same() != same) {
			blocks.add(new DiffBlock<>(same, new ArrayList<>(before), new ArrayList<>(after)));
			return;
		}
		last.before().addAll(before);
		last.after().addAll(after);
	}

}
