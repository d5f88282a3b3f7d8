package io.campaignflow.recusal;

import io.campaignflow.lists.ImportFault;
import io.campaignflow.lists.ImportFaults;
import io.campaignflow.lists.ListColumns;
import io.campaignflow.organisation.Charge;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads and checks the lines of a list of recusal facts. */
@Component
class RecusalLines {

	private final OrgUnits units;

	private final Charge charge;

	private final MessageSource words;

	RecusalLines(OrgUnits units, Charge charge, MessageSource words) {
		this.units = units;
		this.charge = charge;
		this.words = words;
	}

	/** The orders of all lines; those at fault are left out and their faults added. */
	List<RecusalOrder> orders(Actor actor, ReadSheet sheet, ListColumns columns, ImportFaults faults) {
		Map<String, OrgUnit> known = this.units
			.byCodes(sheet.lines().stream().map(line -> columns.of(line, "unit_code")).collect(Collectors.toSet()));
		Map<String, Refusal> refused = this.charge.refused(actor,
				sheet.lines().stream().map(line -> order(line, columns).account()).collect(Collectors.toSet()));
		List<RecusalOrder> orders = new ArrayList<>();
		for (ReadSheet.Line line : sheet.lines()) {
			RecusalOrder order = order(line, columns);
			List<ImportFault> wrong = new ArrayList<>(faults(line.number(), order, known));
			Refusal refusal = refused.get(order.account());
			if (refusal != null) {
				wrong.add(new ImportFault(line.number(), "account", refusal.code(), refusal.args()));
			}
			faults.addAll(wrong);
			orders.add(order);
		}
		return orders;
	}

	private RecusalOrder order(ReadSheet.Line line, ListColumns columns) {
		return new RecusalOrder(columns.of(line, "account"), kind(columns.of(line, "kind")),
				columns.of(line, "unit_code"), columns.of(line, "detail"));
	}

	private static List<ImportFault> faults(int line, RecusalOrder order, Map<String, OrgUnit> known) {
		List<ImportFault> faults = new ArrayList<>();
		try {
			order.requireSound();
		}
		catch (BusinessRuleViolation broken) {
			for (Violation violation : broken.violations()) {
				faults.add(new ImportFault(line, violation.field(), violation.code(), violation.args()));
			}
		}
		if (!order.unit().isEmpty() && !known.containsKey(order.unit())) {
			faults.add(ImportFault.of(line, "unit_code", "recusal-unit-unknown", order.unit()));
		}
		return faults;
	}

	/** By its name, or as either language writes it; null where it is neither. */
	private TieKind kind(String text) {
		return Arrays.stream(TieKind.values())
			.filter(kind -> kind.name().equalsIgnoreCase(text) || text.equals(word(kind, Locale.CHINESE))
					|| text.equalsIgnoreCase(word(kind, Locale.ENGLISH)))
			.findFirst()
			.orElse(null);
	}

	private String word(TieKind kind, Locale language) {
		return this.words.getMessage("TieKind." + kind, null, language);
	}

}
