package io.campaignflow.bench;

import io.campaignflow.assignment.AssignmentOrder;
import io.campaignflow.assignment.CandidateGroup;
import io.campaignflow.assignment.Tier;
import io.campaignflow.assignment.UnitToCover;
import io.campaignflow.assignment.Wishes;
import io.campaignflow.organisation.Level;
import io.campaignflow.recusal.TieKind;
import io.campaignflow.recusal.UnitTie;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The dispatch of the whole region in the sizes of F3 on the real tree: the region's 13
 * groups of 115 people (twelve of nine for the leagues; one of seven for the officials
 * who missed the first batch, which can take no unit), the leagues' 228 and the banners'
 * 1,272, shared out among their senders by the number of units one level down. F3 does
 * not say how large the leagues' and banners' groups are (five and four are assumed) nor
 * where their members come from: a fifth comes from a unit below the sender, a quarter
 * once worked in one, one in twenty has declared a relation, drawn from a fixed seed.
 */
final class RegionDispatch {

	private static final Map<Level, Integer> GROUPS = Map.of(Level.REGION, 13, Level.PREFECTURE, 228, Level.COUNTY,
			1272);

	private static final Map<Level, Integer> MEMBERS = Map.of(Level.REGION, 9, Level.PREFECTURE, 5, Level.COUNTY, 4);

	private record Unit(String code, String path, Level level) {
	}

	private final Map<String, Unit> units = new LinkedHashMap<>();

	private final Map<String, List<Unit>> children = new HashMap<>();

	private final Random random = new Random(20230915);

	private RegionDispatch() {
		try (var lines = new BufferedReader(new InputStreamReader(
				RegionDispatch.class.getResourceAsStream("/demo/divisions-neimenggu.csv"), StandardCharsets.UTF_8))) {
			lines.lines().skip(1).map(line -> line.split(",")).forEach(this::add);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static AssignmentOrder order() {
		RegionDispatch region = new RegionDispatch();
		return new AssignmentOrder(region.groups(), region.unitsToCover(), List.of(), Wishes.USUAL);
	}

	private void add(String[] line) {
		String above = line[2].isEmpty() ? "/" : this.units.get(line[2]).path();
		Unit unit = new Unit(line[0], above + line[0] + "/", Level.valueOf(line[3]));
		this.units.put(unit.code(), unit);
		this.children.computeIfAbsent(line[2], code -> new ArrayList<>()).add(unit);
	}

	/** Leagues have main groups, villages are patrolled, banners and townships both. */
	private List<UnitToCover> unitsToCover() {
		return this.units.values().stream().filter(unit -> unit.level() != Level.REGION).map(unit -> {
			Set<Tier> tiers = switch (unit.level()) {
				case PREFECTURE -> Set.of(Tier.MAIN);
				case VILLAGE -> Set.of(Tier.PATROL);
				default -> EnumSet.allOf(Tier.class);
			};
			return new UnitToCover(unit.code(), unit.path(), below(unit.code()) + 1, tiers);
		}).toList();
	}

	private int below(String code) {
		return this.children.getOrDefault(code, List.of()).stream().mapToInt(unit -> below(unit.code()) + 1).sum();
	}

	private List<CandidateGroup> groups() {
		List<CandidateGroup> groups = new ArrayList<>();
		GROUPS.keySet().stream().sorted().forEach(level -> shares(level).forEach((sender, count) -> {
			List<CandidateGroup> sent = new ArrayList<>();
			for (int number = 1; number <= count; number++) {
				sent.add(group(sender, number));
			}
			groups.addAll(sendable(sender, sent));
		}));
		return groups;
	}

	/** So many groups for each sender of a level, by largest remainders. */
	private Map<Unit, Integer> shares(Level level) {
		List<Unit> senders = this.units.values().stream().filter(unit -> unit.level() == level).toList();
		int all = senders.stream().mapToInt(this::width).sum();
		Map<Unit, Integer> shares = new LinkedHashMap<>();
		senders.forEach(sender -> shares.put(sender, GROUPS.get(level) * width(sender) / all));
		int left = GROUPS.get(level) - shares.values().stream().mapToInt(Integer::intValue).sum();
		senders.stream()
			.sorted(Comparator.comparingInt((Unit sender) -> GROUPS.get(level) * width(sender) % all).reversed())
			.limit(left)
			.forEach(sender -> shares.merge(sender, 1, Integer::sum));
		return shares;
	}

	private int width(Unit sender) {
		return this.children.getOrDefault(sender.code(), List.of()).size();
	}

	private CandidateGroup group(Unit sender, int number) {
		boolean missedFirstBatch = sender.level() == Level.REGION && number == 13;
		int members = missedFirstBatch ? 7 : MEMBERS.get(sender.level());
		List<UnitTie> ties = new ArrayList<>();
		for (int member = 1; member <= members; member++) {
			String account = "member." + sender.code() + "." + number + "." + member;
			ties.add(tie(account, TieKind.HOME, this.random.nextInt(5) == 0 ? below(sender) : sender));
			if (this.random.nextInt(4) == 0) {
				ties.add(tie(account, TieKind.FORMER_POST, below(sender)));
			}
			if (this.random.nextInt(20) == 0) {
				ties.add(tie(account, TieKind.RELATION, below(sender)));
			}
		}
		return new CandidateGroup(sender.code() + "." + number, sender.path(), EnumSet.allOf(Tier.class), members, ties,
				missedFirstBatch ? 0 : CandidateGroup.UNLIMITED);
	}

	private static UnitTie tie(String account, TieKind kind, Unit unit) {
		return new UnitTie(account, kind, unit.code(), unit.path());
	}

	/** A unit one level below the sender, or two. */
	private Unit below(Unit sender) {
		List<Unit> mains = this.children.get(sender.code());
		Unit main = mains.get(this.random.nextInt(mains.size()));
		List<Unit> patrolled = this.children.getOrDefault(main.code(), List.of());
		return patrolled.isEmpty() || this.random.nextBoolean() ? main
				: patrolled.get(this.random.nextInt(patrolled.size()));
	}

	/**
	 * Whoever forms groups sees to it that somebody can go to each unit: where all would
	 * have to stay away, one of them is made of people from the sender itself.
	 */
	private List<CandidateGroup> sendable(Unit sender, List<CandidateGroup> groups) {
		List<CandidateGroup> sendable = new ArrayList<>(groups);
		for (Unit main : this.children.getOrDefault(sender.code(), List.of())) {
			boolean none = sendable.stream()
				.noneMatch(group -> group.capacity() > 0
						&& group.ties().stream().noneMatch(tie -> tie.unitPath().startsWith(main.path())));
			if (none) {
				int number = this.random.nextInt(sendable.size());
				CandidateGroup group = sendable.get(number);
				sendable.set(number, new CandidateGroup(group.id(), group.issuingPath(), group.tiers(), group.members(),
						List.of(), group.capacity()));
			}
		}
		return sendable;
	}

}
