package io.campaignflow.assignment;

import io.campaignflow.assignment.SenderCase.Wanted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts an order into one case a sender, and what no sender sends to. */
record Cases(List<SenderCase> bySender, List<Uncovered> senderless) {

	static Cases of(AssignmentOrder order) {
		Numbers.of(order.groups());
		Map<String, List<CandidateGroup>> groups = order.groups()
			.stream()
			.collect(Collectors.groupingBy(CandidateGroup::issuingPath, LinkedHashMap::new, Collectors.toList()));
		Map<String, List<Wanted>> wanted = new LinkedHashMap<>();
		List<Uncovered> senderless = new ArrayList<>();
		for (Wanted one : wanted(order)) {
			String sender = one.unit().senderPath(one.tier());
			if (groups.containsKey(sender)) {
				wanted.computeIfAbsent(sender, path -> new ArrayList<>()).add(one);
			}
			else {
				senderless.add(new Uncovered(one.unit().code(), one.tier(), List.of(Fact.of(FactCode.NO_GROUP_SENT))));
			}
		}
		LastTime lastTime = new LastTime(order.lastTime());
		return new Cases(groups.entrySet()
			.stream()
			.map(entry -> SenderCase.of(entry.getKey(), entry.getValue(),
					wanted.getOrDefault(entry.getKey(), List.of()), lastTime, order.wishes()))
			.toList(), senderless);
	}

	private static List<Wanted> wanted(AssignmentOrder order) {
		Set<String> codes = new HashSet<>();
		List<Wanted> wanted = new ArrayList<>();
		for (UnitToCover unit : order.units()) {
			if (!codes.add(unit.code())) {
				throw new IllegalArgumentException("Two units of one code: " + unit.code());
			}
			unit.tiers().stream().sorted().forEach(tier -> wanted.add(new Wanted(unit, tier)));
		}
		return wanted;
	}

}
