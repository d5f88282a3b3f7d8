package io.campaignflow.prereview.copying;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.plan.PlanKind;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.prereview.CopiedText;
import io.campaignflow.prereview.Finding;
import io.campaignflow.prereview.Reading;
import io.campaignflow.prereview.Thresholds;
import io.campaignflow.prereview.copying.Copyist.Change;
import io.campaignflow.prereview.copying.Copyist.Copy;
import io.campaignflow.prereview.copying.TextLoad.Loaded;
import io.campaignflow.text.PlanContent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How well copies are found: texts are made out of loaded ones the ways people do it, and
 * what is found is held against what was taken.
 */
public final class CopyTrial {

	/** Of a passage so much has to be the same to count as it. */
	private static final double MOST = 0.6;

	private final CopiedText copies;

	private final CampaignView campaign;

	private final OrgUnit unit;

	private final String obligatory;

	/**
	 * @param unit whose plans the copies become
	 */
	public CopyTrial(CopiedText copies, CampaignView campaign, OrgUnit unit) {
		this.copies = copies;
		this.campaign = campaign;
		this.unit = unit;
		this.obligatory = String.join("",
				campaign.requirements().stream().map((each) -> "按照《全区主题活动总体方案》要求，" + each.text() + "。").toList());
	}

	/** Passages taken, found of them, told, true of those; the largest share told. */
	public record Result(int taken, int found, int told, int right, int characters, int seen, int share) {

		public double foundOfTaken() {
			return (taken == 0) ? 1 : (double) found / taken;
		}

		public double rightOfTold() {
			return (told == 0) ? 1 : (double) right / told;
		}

		public Result plus(Result other) {
			return new Result(taken + other.taken, found + other.found, told + other.told, right + other.right,
					characters + other.characters, seen + other.seen, Math.max(share, other.share));
		}

	}

	/** Every way to copy, tried on each of these sources. */
	public Map<String, Result> run(List<Loaded> sources) {
		Map<String, Result> results = new LinkedHashMap<>();
		ways().forEach((way, change) -> {
			for (double share : way.startsWith("share") ? new double[] { 0.3, 0.6, 0.9 } : new double[] { 1 }) {
				String name = way + ((share < 1) ? " " + Math.round(share * 100) + "%" : "");
				for (Loaded source : sources) {
					results.merge(name, copied(source, share, change), Result::plus);
				}
			}
		});
		for (Loaded source : sources) {
			results.merge("independent", independent(source.planId().hashCode(), ""), Result::plus);
			results.merge("only what is required", independent(source.planId().hashCode() + 1, obligatory),
					Result::plus);
		}
		return results;
	}

	/**
	 * Milliseconds of each check, so many rounds of every source: a whole copy in other
	 * words, less than a third of it, and a text that owes nothing to it, in turn.
	 */
	public List<Double> times(List<Loaded> sources, int rounds) {
		List<Double> times = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			for (Loaded source : sources) {
				long from = System.nanoTime();
				switch (round % 3) {
					case 0 -> copied(source, 1, (copyist) -> copyist::otherWords);
					case 1 -> copied(source, 0.3, (copyist) -> Copyist::asItIs);
					default -> independent(round * 1_000 + times.size(), obligatory);
				}
				times.add((System.nanoTime() - from) / 1e6);
			}
		}
		return times;
	}

	/**
	 * Texts to hand in, as many as asked for: a whole copy in other words, less than a
	 * third of one, and a text that owes nothing to any, in turn.
	 */
	public List<String> texts(List<Loaded> sources, int wanted) {
		List<String> texts = new ArrayList<>();
		for (int n = 0; n < wanted; n++) {
			Loaded source = sources.get(n % sources.size());
			Copyist copyist = new Copyist(source.planId().hashCode() + n, unit.name());
			texts.add(switch (n % 3) {
				case 0 -> copyist.copy(source.sentences(), 1, copyist::otherWords).text();
				case 1 -> copyist.copy(source.sentences(), 0.3, Copyist::asItIs).text();
				default -> obligatory + String.join("", new Prose(77_000 + n, unit.name()).sentences(4_000));
			});
		}
		return texts;
	}

	private static Map<String, Function<Copyist, Change>> ways() {
		Map<String, Function<Copyist, Change>> ways = new LinkedHashMap<>();
		ways.put("whole", (copyist) -> Copyist::asItIs);
		ways.put("share", (copyist) -> Copyist::asItIs);
		ways.put("other words", (copyist) -> copyist::otherWords);
		ways.put("share, other words", (copyist) -> copyist::otherWords);
		ways.put("other order", (copyist) -> copyist::otherOrder);
		ways.put("other numbers", (copyist) -> copyist::otherNumbers);
		ways.put("share, words, order and numbers",
				(copyist) -> (sentence) -> copyist.otherOrder(copyist.otherWords(copyist.otherNumbers(sentence))));
		return ways;
	}

	private Result copied(Loaded source, double share, Function<Copyist, Change> way) {
		Copyist copyist = new Copyist(source.planId().hashCode(), unit.name());
		Change change = way.apply(copyist);
		Copy copy = copyist.copy(source.sentences(), share,
				(sentence) -> change.of(sentence.replace(source.unit().name(), unit.name())));
		return judge(copy, source.planId());
	}

	private Result independent(int seed, String before) {
		String text = before + String.join("", new Prose(seed, unit.name()).sentences(4_000));
		return judge(new Copy(text, List.of()), null);
	}

	private Result judge(Copy copy, String source) {
		PlanContent content = new PlanContent("实施方案",
				List.of(new PlanContent.Section("tasks", "任务", copy.text(), List.of())), List.of());
		CopiedText.Copied told = copies
			.read(new Reading(plan(), 1, unit, campaign, Thresholds.standard(), content, Instant.now()));
		BitSet taken = new BitSet();
		copy.taken().forEach((each) -> taken.set(each[0], each[1]));
		BitSet seen = new BitSet();
		told.findings()
			.stream()
			.filter((each) -> each.source().planId().equals(source))
			.forEach((each) -> seen.set(each.start(), each.end()));
		List<int[]> spans = told.findings().stream().map(CopyTrial::span).toList();
		int characters = taken.cardinality();
		int found = holding(copy.taken(), seen);
		int right = holding(spans, taken);
		BitSet both = (BitSet) taken.clone();
		both.and(seen);
		return new Result(copy.taken().size(), found, spans.size(), right, characters, both.cardinality(),
				told.shares().percent());
	}

	private static int holding(List<int[]> spans, BitSet marked) {
		return (int) spans.stream()
			.filter((span) -> marked.get(span[0], span[1]).cardinality() >= MOST * (span[1] - span[0]))
			.count();
	}

	private static int[] span(Finding finding) {
		return new int[] { finding.start(), finding.end() };
	}

	private PlanView plan() {
		return new PlanView(UUID.randomUUID().toString(), campaign.id(), unit.code(), unit.path(), PlanKind.UNIT,
				"实施方案", PlanStatus.SIGNING, 1, 1, 1, null, null, null, null, null);
	}

}
