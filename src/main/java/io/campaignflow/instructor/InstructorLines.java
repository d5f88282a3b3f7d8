package io.campaignflow.instructor;

import io.campaignflow.lists.ImportFault;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.shared.Actor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks the lines of a list of instructors. */
final class InstructorLines {

	private static final int MOST_FAULTS = 5_000;

	private InstructorLines() {
	}

	static List<ImportFault> faults(Actor actor, ReadSheet sheet, List<InstructorOrder> orders,
			Map<String, OrgUnit> known) {
		List<ImportFault> faults = new ArrayList<>();
		Map<String, Integer> lines = new HashMap<>();
		for (int at = 0; at < orders.size() && faults.size() < MOST_FAULTS; at++) {
			InstructorOrder order = orders.get(at);
			int line = sheet.lines().get(at).number();
			InstructorRules.faults(actor, order, known)
				.forEach(one -> faults.add(new ImportFault(line, one.field(), one.code(), one.args())));
			Integer before = lines.putIfAbsent(InstructorRepository.key(order.township(), order.name()), line);
			if (before != null) {
				faults.add(new ImportFault(line, "name", "instructor-twice", List.of(order.name(), before)));
			}
		}
		return faults;
	}

}
