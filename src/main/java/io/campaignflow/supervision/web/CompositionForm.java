package io.campaignflow.supervision.web;

import io.campaignflow.organisation.GroupDuty;
import io.campaignflow.supervision.CompositionOrder;
import io.campaignflow.supervision.CompositionOrder.Choice;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.web.TypedFields;
import java.util.ArrayList;
import java.util.List;

/**
 * People and units of a group as the form has them: what is stored where it is opened,
 * what was typed where it comes back.
 */
record CompositionForm(int version, String name, List<Choice> members, List<String> units, String reason) {

	static CompositionForm of(GroupView group) {
		return new CompositionForm(group.version(), group.name(),
				group.planned().members().stream().map(one -> new Choice(one.account(), one.duty())).toList(),
				List.copyOf(group.planned().unitCodes()), "");
	}

	/** One row a person: {@code account} and the duty beside it. */
	static CompositionForm of(TypedFields typed) {
		List<String> accounts = typed.texts("account");
		List<String> duties = typed.texts("duty");
		List<Choice> members = new ArrayList<>();
		for (int at = 0; at < Math.min(accounts.size(), duties.size()); at++) {
			members.add(new Choice(accounts.get(at), TypedFields.constant(GroupDuty.class, duties.get(at))));
		}
		return new CompositionForm(TypedFields.number(typed.text("version")), typed.text("name"), members,
				typed.texts("unit"), typed.text("reason"));
	}

	CompositionForm with(String account, GroupDuty duty) {
		List<Choice> more = new ArrayList<>(members);
		if (members.stream().noneMatch(one -> one.account().equals(account))) {
			more.add(new Choice(account, duty));
		}
		return new CompositionForm(version, name, more, units, reason);
	}

	CompositionForm without(String account) {
		return new CompositionForm(version, name,
				members.stream().filter(one -> !one.account().equals(account)).toList(), units, reason);
	}

	/** The same, typed with that version before one's eyes. */
	CompositionForm seen(int now) {
		return new CompositionForm(now, name, members, units, reason);
	}

	CompositionOrder order() {
		return new CompositionOrder(version, name, members, units, reason);
	}

	List<String> accounts() {
		return members.stream().map(Choice::account).toList();
	}

}
