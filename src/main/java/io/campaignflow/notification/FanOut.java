package io.campaignflow.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Makes of facts what each person is told: once about a subject for one act, in the words
 * that matter most, leading to the task where there is one.
 */
@Component
class FanOut {

	private final Recipients recipients;

	private final NoticeRepository notices;

	private final DeliveryPlan deliveries;

	FanOut(Recipients recipients, NoticeRepository notices, DeliveryPlan deliveries) {
		this.recipients = recipients;
		this.notices = notices;
		this.deliveries = deliveries;
	}

	/** Within the transaction that takes the rows out of the outbox. */
	void tell(List<OutboxRow> rows) {
		List<Fact> telling = new ArrayList<>();
		List<String> over = new ArrayList<>();
		rows.forEach((row) -> row.facts().forEach((fact) -> {
			if (fact.kind() == null) {
				over.add(fact.taskId());
			}
			else {
				telling.add(fact);
			}
		}));
		Map<Fact, Set<String>> people = recipients.of(telling);
		rows.forEach((row) -> addAsked(row.facts(), people));
		List<Notice> told = rows.stream().flatMap((row) -> notices(row, people).stream()).toList();
		notices.add(told);
		notices.taskOver(over);
		deliveries.plan(told);
	}

	/** Who was asked to do what is over now learns why. */
	private void addAsked(List<Fact> facts, Map<Fact, Set<String>> people) {
		List<String> over = facts.stream().filter((fact) -> fact.kind() == null).map(Fact::taskId).toList();
		facts.stream().filter((fact) -> fact.to().contains(Fact.ASKED)).forEach((fact) -> {
			Set<String> asked = new TreeSet<>(notices.asked(over));
			asked.remove(fact.details().actor());
			people.get(fact).addAll(asked);
		});
	}

	private static List<Notice> notices(OutboxRow row, Map<Fact, Set<String>> people) {
		Map<String, Fact> chosen = new LinkedHashMap<>();
		Map<String, String> tasks = new LinkedHashMap<>();
		for (Fact fact : row.facts()) {
			for (String account : people.getOrDefault(fact, Set.of())) {
				String place = account + "|" + fact.subjectType() + "|" + fact.subjectId();
				chosen.merge(place, fact, FanOut::weightier);
				if (fact.taskId() != null) {
					tasks.put(place, fact.taskId());
				}
			}
		}
		return chosen.entrySet()
			.stream()
			.map((each) -> Notice.of(row, each.getValue(), each.getKey().substring(0, each.getKey().indexOf('|')),
					tasks.get(each.getKey())))
			.toList();
	}

	private static Fact weightier(Fact one, Fact other) {
		return other.kind().compareTo(one.kind()) > 0 ? other : one;
	}

}
