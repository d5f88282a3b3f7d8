package io.campaignflow.plan;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/**
 * A run of pieces that stands in both lists ({@code same}), or what stood there before
 * and what stands there now. Same and changed blocks take turns, and memory grows with
 * the length of the lists, not with its square.
 */
record DiffBlock<T>(boolean same, List<T> before, List<T> after) {

	static <T> List<DiffBlock<T>> between(List<T> before, List<T> after, List<String> beforeKeys,
			List<String> afterKeys) {
		List<DiffBlock<T>> blocks = new ArrayList<>();
		int old = 0;
		int now = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(beforeKeys, afterKeys, new MyersDiffWithLinearSpace<>(), null)
			.getDeltas()) {
			int oldStart = delta.getSource().getPosition();
			int nowStart = delta.getTarget().getPosition();
			int oldEnd = oldStart + delta.getSource().size();
			int nowEnd = nowStart + delta.getTarget().size();
			add(blocks, true, before.subList(old, oldStart), after.subList(now, nowStart));
			add(blocks, false, before.subList(oldStart, oldEnd), after.subList(nowStart, nowEnd));
			old = oldEnd;
			now = nowEnd;
		}
		add(blocks, true, before.subList(old, before.size()), after.subList(now, after.size()));
		return blocks;
	}

	static List<DiffBlock<String>> between(List<String> before, List<String> after) {
		return between(before, after, before, after);
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
