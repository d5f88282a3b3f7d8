package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Urges about many subjects at once, each by the rule of {@link Urging} and in a
 * transaction of its own: one that may not be urged holds no other up.
 */
@Service
public class MassUrging {

	/** Subjects of one call; who has more before them narrows the list. */
	public static final int MOST = 200;

	private final Urging urging;

	private final Tasks tasks;

	MassUrging(Urging urging, Tasks tasks) {
		this.urging = urging;
		this.tasks = tasks;
	}

	/**
	 * How many were urged, and how many were not for which refusal
	 * ({@code error.<code>}); {@code nobody} have no open task, {@code left} were more
	 * than one call takes.
	 */
	public record Outcome(int urged, Map<String, Integer> refused, int nobody, long left) {

		public Outcome {
			refused = Map.copyOf(refused);
		}

	}

	/**
	 * @param total how many there are in all; those beyond {@link #MOST} are not tried
	 * @throws BusinessRuleViolation where nothing is said
	 */
	public Outcome urge(Actor actor, String text, List<String> subjectIds, long total) {
		Urging.requireText(text);
		List<String> tried = subjectIds.stream().limit(MOST).toList();
		Map<String, List<WorkItem>> open = tasks.openOf(tried)
			.stream()
			.collect(Collectors.groupingBy(task -> task.subject().id()));
		Map<String, Integer> refused = new TreeMap<>();
		int urged = 0;
		for (List<WorkItem> of : open.values()) {
			Optional<String> refusal = refusal(actor, of.get(0).id(), text);
			refusal.ifPresent(code -> refused.merge(code, 1, Integer::sum));
			urged += refusal.isPresent() ? 0 : 1;
		}
		return new Outcome(urged, refused, tried.size() - open.size(), Math.max(0, total - tried.size()));
	}

	private Optional<String> refusal(Actor actor, String taskId, String text) {
		try {
			urging.urge(actor, taskId, text);
			return Optional.empty();
		}
		catch (Refusal refusal) {
			return Optional.of(refusal.code());
		}
	}

}
