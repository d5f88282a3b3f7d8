package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.supervision.GroupVisits.Departure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who takes whose place when a group changes. */
final class Succession {

	private Succession() {
	}

	/**
	 * Whoever left, with whoever has their duty now: the one who has it where there is
	 * only one, else a newcomer, each for one who left.
	 */
	static List<Departure> of(Map<String, GroupDuty> before, Map<String, GroupDuty> now) {
		List<Departure> gone = new ArrayList<>();
		Set<String> newcomers = new LinkedHashSet<>(new TreeMap<>(now).keySet());
		newcomers.removeAll(before.keySet());
		new TreeMap<>(before).forEach((account, duty) -> {
			if (!now.containsKey(account)) {
				gone.add(new Departure(account, successor(duty, now, newcomers)));
			}
		});
		return gone;
	}

	private static String successor(GroupDuty duty, Map<String, GroupDuty> now, Set<String> newcomers) {
		Set<String> asked = (duty == GroupDuty.MEMBER) ? newcomers : now.keySet();
		String found = asked.stream().filter(account -> now.get(account) == duty).sorted().findFirst().orElse(null);
		newcomers.remove(found);
		return found;
	}

}
