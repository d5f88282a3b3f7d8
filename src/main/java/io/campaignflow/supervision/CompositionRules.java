package io.campaignflow.supervision;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import io.campaignflow.supervision.Composition.Covered;
import io.campaignflow.supervision.Composition.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What people and units of a group have to be, whoever chooses them and whenever: known
 * and active people with one duty each, units of the right tier that are meant for no
 * other group, and nobody sent to where they come from (F3).
 */
@Component
class CompositionRules {

	static final int MOST_MEMBERS = 60;

	static final int MOST_UNITS = 300;

	private final MemberRules members;

	private final OrgUnits units;

	private final CompositionRows rows;

	private final Keeping keeping;

	CompositionRules(MemberRules members, OrgUnits units, CompositionRows rows, Keeping keeping) {
		this.members = members;
		this.units = units;
		this.rows = rows;
		this.keeping = keeping;
	}

	/**
	 * The composition that is ordered.
	 * @throws BusinessRuleViolation with everything that is wrong with it
	 */
	Composition composed(GroupIdentity group, CompositionOrder order) {
		if (order.members().size() > MOST_MEMBERS || order.units().size() > MOST_UNITS) {
			throw new BusinessRuleViolation("group-too-large", MOST_MEMBERS, MOST_UNITS);
		}
		Map<String, OrgUnit> known = units.byCodes(order.units());
		List<Violation> faults = new ArrayList<>(members.atFault(order.members()));
		order.units().forEach(code -> fault(group, code, known.get(code)).ifPresent(faults::add));
		require(faults);
		Composition composition = new Composition(
				order.members().stream().map(one -> new Member(one.account(), one.duty(), null)).toList(),
				order.units().stream().map(code -> new Covered(code, known.get(code).path(), List.of())).toList());
		require(faults(group, composition));
		return composition;
	}

	/** What a group needs before it is confirmed, approved and sent. */
	void requireComplete(Group group) {
		Composition planned = group.planned();
		List<Violation> faults = new ArrayList<>(faults(group.identity(), planned));
		if (planned.leader() == null) {
			faults.add(Violation.of("members", "group-without-leader"));
		}
		if (planned.units().isEmpty()) {
			faults.add(Violation.of("units", "group-without-units"));
		}
		planned.members().forEach(member -> members.inactive(member.account()).ifPresent(faults::add));
		faults.addAll(leftAlone(group));
		require(faults);
	}

	/**
	 * @throws BusinessRuleViolation where nobody leads it yet
	 */
	void requireLeader(Group group) {
		require((group.planned().leader() == null) ? List.of(Violation.of("members", "group-without-leader"))
				: List.of());
	}

	/** A change can be dropped while no other group is meant for what it gave away. */
	void requireFree(Group group, Composition before) {
		require(taken(group.identity(), before));
	}

	private List<Violation> taken(GroupIdentity group, Composition composition) {
		return rows.plannedElsewhere(group, composition.unitCodes())
			.entrySet()
			.stream()
			.map(one -> Violation.of("units", "group-unit-taken", nameOf(one.getKey()), one.getValue()))
			.toList();
	}

	private List<Violation> faults(GroupIdentity group, Composition composition) {
		List<Violation> faults = new ArrayList<>(taken(group, composition));
		keeping.apart(group, composition)
			.forEach(one -> faults
				.add(Violation.of("members", "group-recusal." + one.kind(), one.person(), one.unit(), one.because())));
		return faults;
	}

	/** A unit it covers now and would leave has to be meant for another group. */
	private List<Violation> leftAlone(Group group) {
		Set<String> left = rows.onDuty(group.identity().id()).unitCodes();
		left.removeAll(group.planned().unitCodes());
		left.removeAll(rows.plannedElsewhere(group.identity(), Set.copyOf(left)).keySet());
		return left.stream().map(unit -> Violation.of("units", "group-unit-left-alone", nameOf(unit))).toList();
	}

	private static Optional<Violation> fault(GroupIdentity group, String code, OrgUnit unit) {
		if (unit == null) {
			return Optional.of(Violation.of("units", "group-unit-unknown", code));
		}
		int depth = unit.codesFromRoot().size() - depthOf(group.issuingPath());
		boolean fits = unit.path().startsWith(group.issuingPath()) && depth == group.kind().depth();
		return fits ? Optional.empty()
				: Optional.of(Violation.of("units", "group-unit-wrong-tier." + group.kind(), unit.name()));
	}

	private static int depthOf(String path) {
		return (int) path.chars().filter(c -> c == '/').count() - 1;
	}

	private String nameOf(String unit) {
		return units.find(unit).map(OrgUnit::name).orElse(unit);
	}

	private static void require(List<Violation> faults) {
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("group-composition-faulty", faults);
		}
	}

}
