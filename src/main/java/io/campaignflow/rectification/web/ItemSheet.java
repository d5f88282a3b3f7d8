package io.campaignflow.rectification.web;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.UnitNames;
import io.campaignflow.rectification.ImportLine;
import io.campaignflow.rectification.ItemImport;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.Severity;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.SheetReader;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The workbook of items to register: its columns have the names people read, Chinese or
 * English, in any order; so have sources and severities. Units are named by code or whole
 * name.
 */
@Component
class ItemSheet {

	private static final List<String> COLUMNS = List.of("source", "unit", "severity", "title", "text", "place",
			"foundOn", "reference", "raiser", "contact", "allTheSame");

	private static final List<String> NEEDED = List.of("source", "unit", "text");

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private final SheetReader reader;

	private final Workbooks workbooks;

	private final UnitNames units;

	private final MessageSource messages;

	private final Clock clock;

	ItemSheet(SheetReader reader, Workbooks workbooks, UnitNames units, MessageSource messages, Clock clock) {
		this.reader = reader;
		this.workbooks = workbooks;
		this.units = units;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * @throws BusinessRuleViolation where it is no workbook, too long, or lacks a column
	 */
	List<ImportLine> read(Actor actor, String campaign, InputStream file) throws IOException {
		ReadSheet sheet = reader.read(file, ItemImport.MOST_LINES);
		Map<String, Integer> places = places(sheet.heading());
		String missing = NEEDED.stream()
			.filter((column) -> !places.containsKey(column))
			.map((column) -> word(column, LocaleContextHolder.getLocale()))
			.collect(Collectors.joining("、"));
		if (!missing.isEmpty()) {
			throw new BusinessRuleViolation("item-import-columns", missing);
		}
		Map<String, String> known = new HashMap<>();
		return sheet.lines().stream().map((line) -> line(actor, campaign, line, places, known)).toList();
	}

	/** An empty one with its heading, to be filled in. */
	FilledWorkbook template() {
		Locale locale = LocaleContextHolder.getLocale();
		return workbooks.of(new SheetLayout<>(messages.getMessage("ledger", null, locale),
				COLUMNS.stream().map((column) -> new SheetColumn<>(word(column, locale), 18, (row) -> null)).toList(),
				ItemImport.MOST_LINES, ""), (sink) -> {
				});
	}

	private ImportLine line(Actor actor, String campaign, ReadSheet.Line line, Map<String, Integer> places,
			Map<String, String> known) {
		Map<String, String> said = COLUMNS.stream()
			.collect(Collectors.toMap((column) -> column, (column) -> line.cell(places.getOrDefault(column, -1))));
		Optional<ItemSource> source = meant(ItemSource.class, said.get("source"));
		Optional<Severity> severity = meant(Severity.class, said.get("severity"));
		String unit = known.computeIfAbsent(said.get("unit"), (text) -> unit(actor, text));
		HandForm form = new HandForm(campaign, source.orElse(null), unit, severity.orElse(null), said.get("title"),
				said.get("text"), said.get("place"), said.get("foundOn").replaceAll("[./年月]", "-").replace("日", ""),
				said.get("reference"), said.get("raiser"), said.get("contact"), said.get("allTheSame"), "");
		String misread = source.isEmpty() ? "source"
				: unit.isEmpty() ? "unit" : (severity.isEmpty() && !said.get("severity").isEmpty()) ? "severity" : null;
		return new ImportLine(line.number(), form.registration(unit, clock.getZone()), said.get("allTheSame"),
				form.isMisdated() ? "foundOn" : misread);
	}

	private String unit(Actor actor, String text) {
		return text.isEmpty() ? "" : units.only(actor, text).map(OrgUnit::code).orElse("");
	}

	private <E extends Enum<E>> Optional<E> meant(Class<E> type, String text) {
		return Arrays.stream(type.getEnumConstants())
			.filter((constant) -> constant.name().equalsIgnoreCase(text) || LANGUAGES.stream()
				.anyMatch((locale) -> messages.getMessage(type.getSimpleName() + "." + constant, null, locale)
					.equalsIgnoreCase(text)))
			.findFirst();
	}

	private Map<String, Integer> places(List<String> heading) {
		Map<String, Integer> places = new HashMap<>();
		for (String column : COLUMNS) {
			LANGUAGES.forEach((locale) -> {
				int place = heading.indexOf(word(column, locale));
				if (place >= 0) {
					places.putIfAbsent(column, place);
				}
			});
		}
		return places;
	}

	private String word(String column, Locale locale) {
		return messages.getMessage("ledger.sheet." + column, null, locale);
	}

}
