package io.campaignflow.trust;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who sees what, written down a second time and independently of the product: the units
 * at which each person's sight begins, and the candidate groups their tasks carry.
 * {@code GROUP@1502.1} stands for the first group that 1502 has sent.
 */
record Sight(String account, boolean everything, Set<String> roots, Set<String> groups) {

	static final Map<String, List<String>> UNITS = new LinkedHashMap<>();

	static {
		UNITS.put("15", List.of("15"));
		UNITS.put("1502", List.of("15", "1502"));
		UNITS.put("1505", List.of("15", "1505"));
		UNITS.put("150203", List.of("15", "1502", "150203"));
		UNITS.put("150204", List.of("15", "1502", "150204"));
		UNITS.put("150502", List.of("15", "1505", "150502"));
		UNITS.put("150203001", List.of("15", "1502", "150203", "150203001"));
	}

	static final List<Sight> PEOPLE = List.of(new Sight("admin", true, Set.of(), Set.of()),
			of("office.15", "OFFICE@15"), of("leading.15", "LEADING@15"), of("supervisor.15.2", "GROUP@15.2", "1502"),
			of("member.15.5", "GROUP@15.5", "1505"), of("office.1502", "OFFICE@1502"),
			of("leading.1502", "LEADING@1502"), of("supervisor.1502.1", "GROUP@1502.1", "150202", "150203"),
			of("supervisor.1502.2", "GROUP@1502.2", "150204", "150205"), of("leader.1502.1", "CONTACT_LEADER@1502"),
			of("leader.1505.1", "CONTACT_LEADER@1505"), of("office.1505", "OFFICE@1505"), of("head.1505", "HEAD@1505"),
			of("drafter.150203", "DRAFTER@150203"), of("head.150203", "HEAD@150203"),
			of("office.150203", "OFFICE@150203"), of("drafter.150204", "DRAFTER@150204"),
			of("head.150502", "HEAD@150502"), of("office.150203001", "OFFICE@150203001"),
			of("drafter.150203001", "DRAFTER@150203001"));

	/** Whose tasks somebody does while the other is away, as the group these come by. */
	static final Map<String, String> PROXIES = Map.of("head.1505", "GROUP@1502.1");

	private static Sight of(String account, String group, String... covered) {
		Set<String> roots = (covered.length > 0) ? Set.copyOf(Arrays.asList(covered))
				: Set.of(group.substring(group.indexOf('@') + 1));
		return new Sight(account, false, roots, Set.of(group));
	}

	boolean seesUnit(String code) {
		return everything || UNITS.get(code).stream().anyMatch(roots::contains);
	}

	/**
	 * Own subtrees; approved plans of the units above; what one was admitted to or got a
	 * copy of; what one does for somebody who is away.
	 */
	boolean seesPlan(Subject plan) {
		boolean below = plan.approved() && roots.stream().anyMatch((root) -> isAbove(plan.unit(), root));
		boolean admitted = plan.admitted()
			.stream()
			.anyMatch((holder) -> groups.contains(holder) || holder.equals(account));
		return seesUnit(plan.unit()) || below || admitted || mayWorkOn(plan);
	}

	/**
	 * Within the subtree of one's positions; a unit's code begins with those above it.
	 */
	boolean reaches(String unit) {
		return everything || roots.stream().anyMatch(unit::startsWith);
	}

	/** It, or something below it, is in one's sight. */
	boolean reachesOrLiesBelow(String unit) {
		return reaches(unit) || roots.stream().anyMatch((root) -> root.startsWith(unit));
	}

	/** Works in the office or the leading group of the unit or of one above it. */
	boolean isDeskOf(String unit) {
		return everything || hasDesk() && reaches(unit);
	}

	boolean hasDesk() {
		return everything || belongsTo("OFFICE@") || belongsTo("LEADING@");
	}

	/** Candidate groups that begin so. */
	boolean belongsTo(String group) {
		return groups.stream().anyMatch((each) -> each.startsWith(group));
	}

	/** Administrators see the task of a plan nowhere but in the engine itself. */
	boolean mayWorkOn(Subject plan) {
		return isOffered(plan) || plan.waitsFor() != null && plan.waitsFor().equals(PROXIES.get(account));
	}

	/** By a position of one's own: the engine knows of no proxies in its lists. */
	boolean isOffered(Subject plan) {
		return plan.waitsFor() != null && groups.contains(plan.waitsFor());
	}

	private static boolean isAbove(String unit, String root) {
		return UNITS.containsKey(root) && UNITS.get(root).contains(unit);
	}

	/**
	 * A plan and its open task; {@code waitsFor} is the candidate group that has it, null
	 * where there is none.
	 */
	record Subject(String unit, String plan, String task, boolean approved, Set<String> admitted, String waitsFor) {
	}

}
