package io.campaignflow.workflow;

import io.campaignflow.absence.Absence;
import io.campaignflow.absence.Proxies;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.workflow.HandOver.Item;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What somebody would hand over: tasks in their hands, tasks others work out for them,
 * and absences in which they are the proxy.
 */
@Component
class Holdings {

	private final HandOverRepository rows;

	private final Proxies proxies;

	private final People people;

	Holdings(HandOverRepository rows, Proxies proxies, People people) {
		this.rows = rows;
		this.proxies = proxies;
		this.people = people;
	}

	List<Item> of(String account) {
		List<Item> all = new ArrayList<>();
		rows.heldBy(account, HandOvers.MOST).forEach(task -> all.add(item(HandOverKind.TASK, task)));
		rows.delegatedBy(account, HandOvers.MOST).forEach(task -> all.add(item(HandOverKind.DELEGATED, task)));
		proxies.entrustedTo(account).forEach(absence -> all.add(item(absence)));
		return all;
	}

	static Item item(HandOverKind kind, WorkItem task) {
		return new Item(kind, task.id(), task.subject().id(), task.subject().title(), HandOverState.OPEN, null,
				List.of());
	}

	private Item item(Absence absence) {
		String name = people.find(absence.account()).map(Person::name).orElse(absence.account());
		return new Item(HandOverKind.ABSENCE, absence.id(), absence.account(), name, HandOverState.OPEN, null,
				List.of());
	}

}
