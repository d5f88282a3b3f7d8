package io.campaignflow.workflow;

import io.campaignflow.shared.Refusal;
import java.time.Instant;
import java.util.List;

/**
 * One hand-over (交接): from whom to whom, by whom, how many things moved, were refused and
 * are still to be looked at. {@code finishedAt} is null while it runs.
 */
public record HandOver(String id, String from, String to, String by, Instant begunAt, Instant finishedAt, int moved,
		int refused, int open) {

	/**
	 * A thing to be moved; {@code why} is the code of the refusal with its values, null
	 * where there is none.
	 */
	public record Item(HandOverKind kind, String ref, String subjectId, String title, HandOverState state, String code,
			List<Object> args) {

		public Item {
			args = List.copyOf(args);
		}

		Item refused(Refusal why) {
			return new Item(kind, ref, subjectId, title, HandOverState.REFUSED, why.code(), why.args());
		}

	}

}
