package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ChecklistView;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.checklist.ItemKind;
import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.rendering.SheetReader;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a checklist of a workbook as {@link ChecklistExport} writes it, in either
 * language. All or nothing; every fault is named with its line.
 */
@Component
class ChecklistImport {

	private static final int MOST = 500;

	private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

	private final Checklists checklists;

	private final SheetReader reader;

	private final MessageSource messages;

	ChecklistImport(Checklists checklists, SheetReader reader, MessageSource messages) {
		this.checklists = checklists;
		this.reader = reader;
		this.messages = messages;
	}

	/**
	 * @throws BusinessRuleViolation with every fault, those of a line at {@code lines[n]}
	 */
	ChecklistView run(Actor actor, String unit, String title, InputStream file) throws IOException {
		ReadSheet sheet = reader.read(file, MOST);
		Map<ImportColumn, Integer> columns = columns(sheet.heading());
		Map<String, Integer> lines = new HashMap<>();
		ChecklistFields fields = new ChecklistFields(unit, title, "", 0, sections(sheet, columns, lines));
		List<Violation> faults = checklists.faults(fields.draft());
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("checklist-import-refused",
					faults.stream().map(fault -> atLine(fault, lines)).toList());
		}
		return checklists.create(actor, unit, fields.draft());
	}

	private Map<ImportColumn, Integer> columns(List<String> heading) {
		Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
		for (ImportColumn column : ImportColumn.values()) {
			columns.put(column,
					says(column.key()).mapToInt(heading::indexOf).filter(at -> at >= 0).findFirst().orElse(-1));
		}
		if (columns.get(ImportColumn.SECTION) < 0 || columns.get(ImportColumn.TEXT) < 0
				|| columns.get(ImportColumn.KIND) < 0) {
			throw new BusinessRuleViolation("checklist-import-columns");
		}
		return columns;
	}

	private List<SectionFields> sections(ReadSheet sheet, Map<ImportColumn, Integer> columns,
			Map<String, Integer> lines) {
		List<SectionFields> sections = new ArrayList<>();
		for (ReadSheet.Line line : sheet.lines()) {
			Cells cells = new Cells(line, columns);
			String title = cells.of(ImportColumn.SECTION);
			if (sections.isEmpty() || !title.isEmpty() && !last(sections).title().equals(title)) {
				sections.add(new SectionFields("s" + sections.size(), "sections[" + sections.size() + "]", title,
						new ArrayList<>()));
				lines.put(last(sections).at(), line.number());
			}
			List<ItemFields> items = last(sections).items();
			String at = last(sections).at() + ".items[" + items.size() + "]";
			lines.put(at, line.number());
			items.add(item(at, cells, line.number()));
		}
		return sections;
	}

	private static SectionFields last(List<SectionFields> sections) {
		return sections.get(sections.size() - 1);
	}

	private ItemFields item(String at, Cells cells, int number) {
		String key = cells.of(ImportColumn.KEY);
		return new ItemFields(key.isEmpty() ? "r" + number : key, at, cells.of(ImportColumn.TEXT),
				cells.of(ImportColumn.HINT), kind(cells.of(ImportColumn.KIND)), yes(cells.of(ImportColumn.MANDATORY)),
				yes(cells.of(ImportColumn.PHOTO)), cells.of(ImportColumn.POINTS), cells.of(ImportColumn.DEDUCTION),
				cells.of(ImportColumn.OPTIONS), cells.of(ImportColumn.LOWEST), cells.of(ImportColumn.HIGHEST),
				cells.of(ImportColumn.CONDITION), answers(cells.of(ImportColumn.CONDITION_ANSWERS)));
	}

	private String kind(String written) {
		return Arrays.stream(ItemKind.values())
			.map(Enum::name)
			.filter(kind -> kind.equals(written) || says("ItemKind." + kind).anyMatch(written::equals))
			.findFirst()
			.orElse("");
	}

	private boolean yes(String written) {
		return says("checklist.page.yes").anyMatch(written::equalsIgnoreCase);
	}

	private List<String> answers(String written) {
		return Arrays.stream(written.split("[\\r\\n；;]+"))
			.map(String::strip)
			.filter(answer -> !answer.isEmpty())
			.map(this::answer)
			.toList();
	}

	private String answer(String written) {
		return Stream.of("YES", "NO", "NA")
			.filter(value -> says("checklist.answer." + value).anyMatch(written::equals))
			.findFirst()
			.orElse(written);
	}

	/** What a key says in each language. */
	private Stream<String> says(String key) {
		return LANGUAGES.stream().map(language -> messages.getMessage(key, null, language));
	}

	private static Violation atLine(Violation fault, Map<String, Integer> lines) {
		String item = fault.field().replaceAll("^(sections\\[\\d+](?:\\.items\\[\\d+])?).*", "$1");
		Integer line = lines.get(item);
		return (line == null) ? fault : new Violation("lines[" + line + "]", fault.code(), fault.args());
	}

	private record Cells(ReadSheet.Line line, Map<ImportColumn, Integer> columns) {

		String of(ImportColumn column) {
			return line.cell(columns.get(column));
		}

	}

}
