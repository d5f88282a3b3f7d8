package io.campaignflow.absence.web;

import io.campaignflow.absence.AbsenceOrder;
import io.campaignflow.web.TypedFields;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An absence as it was typed; a day that cannot be read counts as not given, and stays in
 * its field.
 */
record AbsenceFields(String account, String proxy, String from, String until, List<String> kinds, String reason) {

	AbsenceFields {
		account = Objects.requireNonNullElse(account, "");
		proxy = Objects.requireNonNullElse(proxy, "");
		from = Objects.requireNonNullElse(from, "").strip();
		until = Objects.requireNonNullElse(until, "").strip();
		kinds = (kinds == null) ? List.of() : List.copyOf(kinds);
		reason = Objects.requireNonNullElse(reason, "");
	}

	AbsenceOrder order() {
		Set<String> chosen = kinds.stream().filter(kind -> !kind.isBlank()).collect(Collectors.toSet());
		return new AbsenceOrder(account, proxy, TypedFields.day(from), TypedFields.day(until), chosen, null, reason);
	}

}
