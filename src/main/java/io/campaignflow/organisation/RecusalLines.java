package io.campaignflow.organisation;

import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
		Map<String, Optional<ImportFault>> people = new HashMap<>();
		List<RecusalOrder> orders = new ArrayList<>();
		for (ReadSheet.Line line : sheet.lines()) {
			RecusalOrder order = new RecusalOrder(columns.of(line, "account"), kind(columns.of(line, "kind")),
					columns.of(line, "unit_code"), columns.of(line, "detail"));
			List<ImportFault> wrong = new ArrayList<>(faults(line.number(), order, known));
			people.computeIfAbsent(order.account(), account -> person(actor, line.number(), account))
				.map(fault -> new ImportFault(line.number(), "account", fault.code(), fault.args()))
				.ifPresent(wrong::add);
			faults.addAll(wrong);
			orders.add(order);
		}
		return orders;
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

	private Optional<ImportFault> person(Actor actor, int line, String account) {
		try {
			this.charge.requireOf(actor, account);
			return Optional.empty();
		}
		catch (Refusal refusal) {
			return Optional.of(new ImportFault(line, "account", refusal.code(), refusal.args()));
		}
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
