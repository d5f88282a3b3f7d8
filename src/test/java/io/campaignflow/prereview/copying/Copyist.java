package io.campaignflow.prereview.copying;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes a text out of another one, the ways people do, and remembers which characters
 * were taken.
 */
final class Copyist {

	/** Other words for the same; not all that occur have one. */
	private static final List<Map.Entry<String, String>> OTHER_WORDS = List.of(Map.entry("加强", "强化"),
			Map.entry("健全", "完备"), Map.entry("落实", "抓好"), Map.entry("推进", "抓紧"), Map.entry("开展", "进行"),
			Map.entry("建立", "设立"), Map.entry("实施", "施行"), Map.entry("整治", "治理"), Map.entry("排查", "摸排"),
			Map.entry("梳理", "理清"), Map.entry("修缮", "维修"), Map.entry("培育", "培植"), Map.entry("动员", "号召"),
			Map.entry("收集", "征集"), Map.entry("督促", "催促"), Map.entry("培训", "训练"), Map.entry("帮扶", "扶助"),
			Map.entry("规范", "理顺"), Map.entry("统筹", "通盘考虑"), Map.entry("拓展", "开拓"), Map.entry("压实", "夯实"),
			Map.entry("跟踪", "紧盯"), Map.entry("巩固", "稳固"), Map.entry("逐户", "挨家挨户"), Map.entry("限期", "按期"),
			Map.entry("集中", "统一"), Map.entry("牵头", "负责"), Map.entry("群众", "百姓"), Map.entry("明显", "显著"),
			Map.entry("真正", "切实"), Map.entry("确保", "保证"), Map.entry("矛盾纠纷", "纠纷矛盾"), Map.entry("老人", "老年人"),
			Map.entry("力争", "争取"));

	private final Random random;

	private final Prose prose;

	/**
	 * @param place whose plan the copy becomes
	 */
	Copyist(long seed, String place) {
		this.random = new Random(seed);
		this.prose = new Prose(seed * 31 + 7, place);
	}

	/** Written text and where in it (characters, ends excluded) something was taken. */
	record Copy(String text, List<int[]> taken) {
	}

	/** How a sentence is taken over. */
	interface Change {

		String of(String sentence);

	}

	static String asItIs(String sentence) {
		return sentence;
	}

	/**
	 * Takes over about this share of the sentences, in runs of a few, and writes the
	 * rest.
	 */
	Copy copy(List<String> sentences, double share, Change change) {
		StringBuilder text = new StringBuilder();
		List<int[]> taken = new ArrayList<>();
		boolean taking = random.nextDouble() < share;
		int left = run(taking, share);
		for (String sentence : sentences) {
			int from = text.length();
			text.append(taking ? change.of(sentence) : prose.sentence());
			if (taking) {
				goOn(taken, from, text.length());
			}
			left--;
			if (left == 0) {
				taking = share >= 1 || !taking && share > 0;
				left = run(taking, share);
			}
		}
		taken.removeIf((each) -> each[1] - each[0] < 30);
		return new Copy(text.toString(), taken);
	}

	/** Runs of three on average, and as long between them as the share asks for. */
	private int run(boolean taking, double share) {
		double mean = taking ? 3 : 3 * (1 - share) / share;
		return 1 + (int) Math.round(random.nextDouble() * 2 * Math.max(0, mean - 1));
	}

	private static void goOn(List<int[]> taken, int from, int to) {
		boolean next = !taken.isEmpty() && taken.get(taken.size() - 1)[1] == from;
		if (next) {
			taken.get(taken.size() - 1)[1] = to;
		}
		else {
			taken.add(new int[] { from, to });
		}
	}

	/** Every second word that has another one is exchanged. */
	String otherWords(String sentence) {
		String changed = sentence;
		for (Map.Entry<String, String> each : OTHER_WORDS) {
			if (random.nextBoolean()) {
				changed = changed.replace(each.getKey(), each.getValue());
			}
		}
		return changed;
	}

	String otherOrder(String sentence) {
		List<String> clauses = new ArrayList<>(List.of(sentence.substring(0, sentence.length() - 1).split("，")));
		Collections.shuffle(clauses, random);
		return String.join("，", clauses) + "。";
	}

	String otherNumbers(String sentence) {
		StringBuilder changed = new StringBuilder();
		for (char each : sentence.toCharArray()) {
			changed.append((each >= '1' && each <= '9') ? (char) ('1' + random.nextInt(9)) : each);
		}
		return changed.toString();
	}

}
