package io.campaignflow.supervision.web;

import io.campaignflow.recusal.Apart;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.supervision.CoverageLine;
import io.campaignflow.supervision.GroupCoverage;
import io.campaignflow.supervision.GroupRecusal;
import io.campaignflow.supervision.GroupView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The units a group can be sent to, each with what speaks against it. */
@Component
class UnitOptions {

	/** A page draws no more of them. */
	private static final int MOST = 600;

	private final GroupCoverage coverage;

	private final GroupRecusal recusal;

	UnitOptions(GroupCoverage coverage, GroupRecusal recusal) {
		this.coverage = coverage;
		this.recusal = recusal;
	}

	/**
	 * One unit; {@code other} is the group it is meant for instead, null where there is
	 * none; {@code apart} says who of the people chosen has to stay away.
	 */
	record Option(String code, String name, boolean chosen, String other, boolean alone, List<Apart> apart) {
	}

	List<Option> of(Actor actor, GroupView group, CompositionForm form) {
		List<CoverageLine> lines = lines(actor, group);
		Map<String, List<Apart>> apart = recusal
			.apart(actor, group.id(), form.accounts(), lines.stream().map(CoverageLine::unit).toList())
			.stream()
			.collect(Collectors.groupingBy(Apart::code));
		return lines.stream()
			.map(line -> new Option(line.unit(), line.name(), form.units().contains(line.unit()), other(group, line),
					line.alone(), apart.getOrDefault(line.unit(), List.of())))
			.toList();
	}

	private List<CoverageLine> lines(Actor actor, GroupView group) {
		List<CoverageLine> lines = new ArrayList<>();
		Page<CoverageLine> page;
		do {
			page = coverage.list(actor, group.issuingUnit(), group.kind(), false,
					PageQuery.of(lines.size() / PageQuery.LARGEST, PageQuery.LARGEST));
			lines.addAll(page.items());
		}
		while (lines.size() < Math.min(page.total(), MOST));
		return lines;
	}

	private static String other(GroupView group, CoverageLine line) {
		boolean elsewhere = line.planned() != null && !line.planned().id().equals(group.id());
		return elsewhere ? line.planned().name() : null;
	}

}
