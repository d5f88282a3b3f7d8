package io.campaignflow.checklist;

import io.campaignflow.shared.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Shows an item only where another one was asked and got one of these answers.
 * {@code item} is the key of the other one, which stands above.
 */
public record ItemCondition(String item, List<String> answers) {

	public ItemCondition {
		item = Texts.given(item);
		answers = (answers == null) ? List.of() : sorted(answers);
	}

	/** The same set is the same condition, in whatever order it was ticked. */
	private static List<String> sorted(Collection<String> answers) {
		Set<String> distinct = new TreeSet<>();
		answers.forEach(answer -> distinct.add(Texts.given(answer)));
		return List.copyOf(distinct);
	}

}
