package io.campaignflow.checklist.web;

import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.web.FileAnswers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** A version as a workbook, in the form {@link ChecklistImport} reads. */
@Component
class ChecklistExport {

	private static final int MOST = 1000;

	private final Workbooks workbooks;

	private final ChecklistWords words;

	ChecklistExport(Workbooks workbooks, ChecklistWords words) {
		this.workbooks = workbooks;
		this.words = words;
	}

	void send(ChecklistVersion version, HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = workbooks.of(layout(), sink -> rows(version).forEach(sink))) {
			FileAnswers.send(response, words.word("checklist.page.file", version.title(), version.version()),
					Workbooks.MEDIA_TYPE, workbook::writeTo);
		}
	}

	private record Row(SectionFields section, ItemFields item) {
	}

	private static List<Row> rows(ChecklistVersion version) {
		return ChecklistFields.of("", 0, version)
			.sections()
			.stream()
			.flatMap(section -> section.items().stream().map(item -> new Row(section, item)))
			.toList();
	}

	private SheetLayout<Row> layout() {
		List<SheetColumn<Row>> columns = Arrays.stream(ImportColumn.values())
			.map(column -> new SheetColumn<Row>(words.word(column.key()), column.width(),
					row -> cell(column, row.section(), row.item())))
			.toList();
		return new SheetLayout<>(words.word("checklist.page.sheet"), columns, MOST, "");
	}

	private Object cell(ImportColumn column, SectionFields section, ItemFields item) {
		return switch (column) {
			case SECTION -> section.title();
			case KEY -> item.id();
			case TEXT -> item.text();
			case HINT -> item.hint();
			case KIND -> words.word("ItemKind." + item.kind());
			case MANDATORY -> yes(item.mandatory());
			case PHOTO -> yes(item.photo());
			case POINTS -> item.points();
			case DEDUCTION -> item.deduction();
			case OPTIONS -> item.options();
			case LOWEST -> item.lowest();
			case HIGHEST -> item.highest();
			case CONDITION -> item.condition();
			case CONDITION_ANSWERS ->
				item.conditionAnswers().stream().map(this::answer).reduce((a, b) -> a + "\n" + b).orElse("");
		};
	}

	private String answer(String label) {
		return List.of("YES", "NO", "NA").contains(label) ? words.word("checklist.answer." + label) : label;
	}

	private String yes(boolean said) {
		return words.word(said ? "checklist.page.yes" : "checklist.page.no");
	}

}
