package io.campaignflow.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rules no assignment may break, said once more and in other words than the
 * product's.
 */
final class HardRules {

	private HardRules() {
	}

	static void areKept(AssignmentOrder order, List<Coverage> coverages) {
		Map<String, CandidateGroup> groups = order.groups()
			.stream()
			.collect(Collectors.toMap(CandidateGroup::id, Function.identity()));
		Map<String, UnitToCover> units = order.units()
			.stream()
			.collect(Collectors.toMap(UnitToCover::code, Function.identity()));
		assertThat(coverages).extracting(one -> one.unitCode() + one.tier()).doesNotHaveDuplicates();
		assertThat(coverages).allSatisfy(one -> {
			UnitToCover unit = units.get(one.unitCode());
			CandidateGroup group = groups.get(one.groupId());
			assertThat(unit.tiers()).contains(one.tier());
			assertThat(mayGo(group, unit, one.tier())).isTrue();
		});
		coverages.stream()
			.collect(Collectors.groupingBy(Coverage::groupId, Collectors.counting()))
			.forEach((id, count) -> assertThat(count).isLessThanOrEqualTo(groups.get(id).capacity()));
	}

	/** Sent by the right unit, meant for the tier, and nobody is tied along the line. */
	static boolean mayGo(CandidateGroup group, UnitToCover unit, Tier tier) {
		List<String> line = codes(unit.path());
		List<String> sender = codes(group.issuingPath());
		int up = tier == Tier.MAIN ? 1 : 2;
		boolean sent = sender.equals(line.subList(0, Math.max(0, line.size() - up)));
		boolean tied = group.ties()
			.stream()
			.filter(tie -> !sender.contains(tie.unitCode()))
			.anyMatch(tie -> line.contains(tie.unitCode()) || codes(tie.unitPath()).contains(unit.code()));
		return sent && group.tiers().contains(tier) && !tied;
	}

	private static List<String> codes(String path) {
		return List.of(path.replaceAll("^/|/$", "").split("/"));
	}

}
