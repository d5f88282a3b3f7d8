package io.campaignflow.text;

import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Texts as plans have them, and edits as drafters make them, repeatable by their seed.
 */
final class RandomEdits {

	private static final List<String> SUBJECTS = List.of("区政务服务局", "各街道", "水务局", "教育局", "住建部门", "嘎查村党支部", "督导组");

	private static final List<String> DEEDS = List.of("修好12口机井", "清理15项证明事项", "办理2026年6月30日前到期的许可", "把平均等候时间压减到26分钟",
			"建成5G基站和Wi-Fi热点48处", "完成百分之九十六的整改", "公开监督电话0472-5618890", "开展“走流程、解难题”", "接待群众一千二百人次");

	private static final List<String> ENDS = List.of("，逐项销号", "，由专人负责", "，结果向群众公布", "，每周调度一次", "");

	private final Random random;

	RandomEdits(long seed) {
		this.random = new Random(seed);
	}

	PlanContent plan() {
		List<Section> sections = new ArrayList<>();
		for (String key : List.of("facts", "goals", "tasks", "steps")) {
			sections.add(new Section(key, key, text(1 + random.nextInt(6)), List.of()));
		}
		List<Measure> measures = new ArrayList<>();
		for (int i = random.nextInt(8); i > 0; i--) {
			measures.add(measure());
		}
		return new PlanContent("方案", sections, measures);
	}

	private String text(int lines) {
		List<String> found = new ArrayList<>();
		for (int i = 0; i < lines; i++) {
			found.add(paragraph());
		}
		return String.join("\n", found);
	}

	String paragraph() {
		StringBuilder text = new StringBuilder();
		for (int i = 1 + random.nextInt(4); i > 0; i--) {
			text.append(pick(SUBJECTS)).append(pick(DEEDS)).append(pick(ENDS)).append("。");
		}
		return text.toString();
	}

	private Measure measure() {
		return new Measure(pick(DEEDS) + random.nextInt(90), "RURAL", pick(SUBJECTS), "局长",
				LocalDate.of(2026, 1 + random.nextInt(12), 1), "完成" + random.nextInt(99) + "处", "R1");
	}

	/** A few edits: words, lines, sections, rows, moves within and across. */
	PlanContent edited(PlanContent plan) {
		List<Section> sections = new ArrayList<>(plan.sections());
		List<Measure> measures = new ArrayList<>(plan.measures());
		for (int i = 1 + random.nextInt(5); i > 0; i--) {
			edit(sections, measures);
		}
		return new PlanContent(plan.title(), sections, measures);
	}

	private void edit(List<Section> sections, List<Measure> measures) {
		int at = random.nextInt(sections.size());
		switch (random.nextInt(8)) {
			case 0 -> rewrite(sections, at, shuffled(lines(sections.get(at))));
			case 1 -> rewrite(sections, at, insert(lines(sections.get(at)), paragraph()));
			case 2 -> rewrite(sections, at, without(lines(sections.get(at))));
			case 3 -> rewrite(sections, at, touched(lines(sections.get(at))));
			case 4 -> carry(sections, at, random.nextInt(sections.size()));
			case 5 -> Collections.shuffle(measures, random);
			case 6 -> measures.add(random.nextInt(measures.size() + 1), measure());
			default -> replaceMeasure(measures);
		}
	}

	private void replaceMeasure(List<Measure> measures) {
		if (!measures.isEmpty()) {
			Measure old = measures.remove(random.nextInt(measures.size()));
			measures.add(random.nextInt(measures.size() + 1), new Measure(old.title(), old.domain(), pick(SUBJECTS),
					old.responsiblePerson(), old.deadline(), "改为" + random.nextInt(99), "R2"));
		}
	}

	private void carry(List<Section> sections, int from, int to) {
		List<String> there = lines(sections.get(from));
		if (!there.isEmpty() && from != to) {
			String line = there.remove(random.nextInt(there.size()));
			rewrite(sections, from, there);
			rewrite(sections, to, insert(lines(sections.get(to)), line));
		}
	}

	private static void rewrite(List<Section> sections, int at, List<String> lines) {
		Section old = sections.get(at);
		sections.set(at, new Section(old.key(), old.title(), String.join("\n", lines), old.requirements()));
	}

	private List<String> shuffled(List<String> lines) {
		Collections.shuffle(lines, random);
		return lines;
	}

	private List<String> insert(List<String> lines, String line) {
		lines.add(random.nextInt(lines.size() + 1), line);
		return lines;
	}

	private List<String> without(List<String> lines) {
		if (!lines.isEmpty()) {
			lines.remove(random.nextInt(lines.size()));
		}
		return lines;
	}

	/** Some characters of one line out, others in. */
	private List<String> touched(List<String> lines) {
		if (!lines.isEmpty()) {
			int at = random.nextInt(lines.size());
			String line = lines.get(at);
			int from = random.nextInt(line.length());
			int to = Math.min(line.length(), from + random.nextInt(12));
			String put = random.nextBoolean() ? pick(DEEDS) : "";
			String edited = line.substring(0, from) + put + line.substring(to);
			lines.set(at, edited.isBlank() ? paragraph() : edited.strip());
		}
		return lines;
	}

	private static List<String> lines(Section section) {
		return new ArrayList<>(section.text().lines().toList());
	}

	private <T> T pick(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	int below(int bound) {
		return random.nextInt(bound);
	}

}
