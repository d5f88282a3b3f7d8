package io.campaignflow.supervision;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * All groups of a sender formed in one go, as an office has them in a table (F3: 13
 * groups of the region). All of them or none.
 */
@Service
public class GroupSeries {

	/** Groups formed by one call. */
	public static final int MOST = 50;

	private final GroupForming forming;

	private final SupervisionGroups groups;

	private final GroupLines lines;

	private final GroupProcess process;

	private final MessageSource messages;

	GroupSeries(GroupForming forming, SupervisionGroups groups, GroupLines lines, GroupProcess process,
			MessageSource messages) {
		this.forming = forming;
		this.groups = groups;
		this.lines = lines;
		this.process = process;
		this.messages = messages;
	}

	/**
	 * Forms a group for each line, with the people it names; gives their ids.
	 * @param order who sends them, in which tier, for which campaign
	 * @throws BusinessRuleViolation with the faults of all lines; nothing is formed then
	 */
	public List<String> form(Actor actor, FormOrder order, String text) {
		return form(actor, order, GroupLines.of(text));
	}

	/** The same, from a table whose cells are told apart already. */
	public List<String> form(Actor actor, FormOrder order, List<GroupRow> wanted) {
		if (Texts.blankToNull(order.unit()) == null) {
			throw new BusinessRuleViolation("group-unit-unknown", "");
		}
		if (wanted.isEmpty() || wanted.size() > MOST) {
			throw new BusinessRuleViolation("group-lines-number", MOST);
		}
		return process.make(() -> {
			List<String> formed = new ArrayList<>();
			List<Violation> faults = new ArrayList<>();
			for (GroupRow row : wanted) {
				try {
					formed.add(form(actor, order, read(row)));
				}
				catch (BusinessRuleViolation refused) {
					faults.add(Violation.of("lines", "group-line-faulty", row.number(), sentences(refused)));
				}
			}
			if (!faults.isEmpty()) {
				throw new BusinessRuleViolation("group-lines-faulty", faults);
			}
			return formed;
		});
	}

	private NewGroup read(GroupRow row) {
		if (row.cells().isEmpty()) {
			throw new BusinessRuleViolation("group-line-empty");
		}
		return lines.read(row);
	}

	private String form(Actor actor, FormOrder order, NewGroup wanted) {
		String id = forming.form(actor, new FormOrder(order.unit(), order.kind(), order.campaign(), wanted.name()));
		GroupView formed = groups.get(id);
		if (!wanted.members().isEmpty()) {
			forming.compose(actor, id,
					new CompositionOrder(formed.version(), formed.name(), wanted.members(), List.of(), null));
		}
		return id;
	}

	private String sentences(BusinessRuleViolation refused) {
		Stream<Violation> faults = refused.violations().isEmpty()
				? Stream.of(new Violation("", refused.code(), refused.args())) : refused.violations().stream();
		return faults
			.map(fault -> messages.getMessage("error." + fault.code(), fault.args().toArray(), fault.code(),
					LocaleContextHolder.getLocale()))
			.collect(Collectors.joining(" "));
	}

}
