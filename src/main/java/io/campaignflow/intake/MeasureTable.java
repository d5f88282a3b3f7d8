package io.campaignflow.intake;

import io.campaignflow.organisation.Domain;
import io.campaignflow.text.PlanContent.Measure;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a table as measures where its header fits: it names what is done and at least one
 * of who, until when and how success is measured. What no column is for is kept with the
 * indicator, under its heading.
 */
final class MeasureTable {

	/** A column of measures and the headings people write over it. */
	private enum Column {

		TITLE("举措|(主要|工作|具体|重点|改革)?(举措|措施|任务)(名称|内容)?|工作(内容|事项)|事项|measure"),
		UNIT("(责任|牵头|承办|主责|实施)(单位|部门)|responsibleunit"), PERSON("(责任|负责|牵头)(人|领导)(员)?|responsibleperson"),
		DEADLINE("(完成|办结)?(时限|期限|时间)(节点|要求)?|时间节点|deadline"),
		INDICATOR("((衡量|考核|量化|绩效)(指标|标准)|(预期|工作)?(目标|成效)|指标|indicator)"), DOMAIN("(所属)?(领域|类别)|domain"),
		NUMBER("序?号|编号|no");

		private final String headings;

		Column(String headings) {
			this.headings = headings;
		}

		static Optional<Column> named(String heading) {
			String plain = Normalizer.normalize(heading, Normalizer.Form.NFKC)
				.replaceAll("\\(.*\\)|[\\s\\p{P}]", "")
				.toLowerCase(Locale.ROOT);
			return Arrays.stream(values()).filter(column -> plain.matches(column.headings)).findFirst();
		}

	}

	private final List<String> header;

	private final Map<Column, Integer> places;

	private final Function<Domain, String> names;

	private final LocalDate today;

	private MeasureTable(List<String> header, Map<Column, Integer> places, Function<Domain, String> names,
			LocalDate today) {
		this.header = header;
		this.places = places;
		this.names = names;
		this.today = today;
	}

	/**
	 * Empty where the header does not fit. {@code names} are domains' names on screen.
	 */
	static Optional<List<Measure>> read(List<List<String>> rows, Function<Domain, String> names, LocalDate today) {
		if (rows.size() < 2) {
			return Optional.empty();
		}
		Map<Column, Integer> places = new EnumMap<>(Column.class);
		List<String> header = rows.get(0);
		for (int i = 0; i < header.size(); i++) {
			int place = i;
			Column.named(header.get(i)).ifPresent(column -> places.putIfAbsent(column, place));
		}
		long telling = places.keySet()
			.stream()
			.filter(column -> column != Column.NUMBER && column != Column.DOMAIN)
			.count();
		if (!places.containsKey(Column.TITLE) || telling < 2) {
			return Optional.empty();
		}
		MeasureTable table = new MeasureTable(header, places, names, today);
		return Optional.of(rows.stream()
			.skip(1)
			.filter(row -> row.stream().anyMatch(cell -> !cell.isBlank()))
			.map(table::measure)
			.toList());
	}

	private Measure measure(List<String> row) {
		List<String> besides = new ArrayList<>();
		LocalDate deadline = deadline(row, besides);
		String domain = domain(row, besides);
		for (int i = 0; i < row.size(); i++) {
			if (!places.containsValue(i) && !row.get(i).isBlank()) {
				besides.add(((i < header.size()) ? header.get(i) + "：" : "") + row.get(i));
			}
		}
		String indicator = cell(row, Column.INDICATOR);
		String rest = besides.isEmpty() ? "" : "（" + String.join("；", besides) + "）";
		return new Measure(cell(row, Column.TITLE), domain, cell(row, Column.UNIT), cell(row, Column.PERSON), deadline,
				indicator + rest, null);
	}

	private LocalDate deadline(List<String> row, List<String> besides) {
		String text = cell(row, Column.DEADLINE);
		Optional<LocalDate> day = ChineseDates.parse(text, today);
		if (day.isEmpty() && !text.isBlank()) {
			besides.add(header.get(places.get(Column.DEADLINE)) + "：" + text);
		}
		return day.orElse(null);
	}

	private String domain(List<String> row, List<String> besides) {
		String text = cell(row, Column.DOMAIN);
		Optional<Domain> known = Arrays.stream(Domain.values())
			.filter(domain -> !text.isBlank()
					&& (names.apply(domain).contains(text) || text.contains(names.apply(domain))))
			.findFirst();
		if (known.isEmpty() && !text.isBlank()) {
			besides.add(header.get(places.get(Column.DOMAIN)) + "：" + text);
		}
		return known.map(Domain::name).orElse(null);
	}

	private String cell(List<String> row, Column column) {
		Integer place = places.get(column);
		return (place == null || place >= row.size()) ? ""
				: row.get(place).lines().map(String::strip).collect(Collectors.joining(" "));
	}

}
