package io.campaignflow.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Lists as workbooks, opened again. */
class WorkbooksTests {

	private final Workbooks workbooks = new Workbooks(
			new RenderingSlots(new RenderingSettings(null, null, 1, Duration.ofSeconds(1))));

	private record Line(String title, Integer round, LocalDate due) {
	}

	@Test
	void headingsTextsNumbersAndDaysAreWhatTheyAre() throws IOException {
		Sheet sheet = opened(layout(10), (sink) -> {
			sink.accept(new Line("=1+1", 2, LocalDate.of(2026, 3, 1)));
			sink.accept(new Line(null, null, null));
		});
		assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("方案");
		assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
		assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1");
		assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(2);
		assertThat(sheet.getRow(1).getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-03-01");
		assertThat(sheet.getRow(1).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
		assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.BLANK);
		assertThat(sheet.getRepeatingRows().getLastRow()).isZero();
		assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
	}

	@Test
	void aTextOfSeveralLinesIsShownInSeveralLines() throws IOException {
		Sheet sheet = opened(layout(10), (sink) -> {
			sink.accept(new Line("已标注\n相近 40%", 1, null));
			sink.accept(new Line("一行", 2, null));
		});
		assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
		assertThat(sheet.getRow(1).getHeightInPoints()).isGreaterThanOrEqualTo(2 * sheet.getDefaultRowHeightInPoints());
		assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isFalse();
		assertThat(sheet.getRow(2).getCell(0).getCellStyle().getVerticalAlignment()).isEqualTo(VerticalAlignment.TOP);
		assertThat(sheet.getRow(2).getHeightInPoints()).isEqualTo(sheet.getDefaultRowHeightInPoints());
	}

	@Test
	void aListLongerThanAllowedSaysSo() throws IOException {
		Sheet sheet = opened(layout(3), lines(5));
		assertThat(sheet.getLastRowNum()).isEqualTo(4);
		assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("3");
		assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("只有前几行");
	}

	@Test
	void aListAsLongAsAllowedSaysNothing() throws IOException {
		assertThat(opened(layout(3), lines(3)).getLastRowNum()).isEqualTo(3);
	}

	/** Counted, not timed: of lines written once, no more than a window is still kept. */
	@Test
	void onlyAWindowOfAHundredThousandRowsIsInMemory() throws IOException {
		List<WeakReference<String>> written = new ArrayList<>();
		SheetWriter<Line> writer = new SheetWriter<>(layout(SheetLayout.LONGEST));
		for (int n = 1; n <= SheetLayout.LONGEST; n++) {
			String text = "第" + n + "行";
			written.add(new WeakReference<>(text));
			writer.write(new Line(text, n, null));
		}
		System.gc();
		assertThat(written.stream().filter(line -> line.get() != null)).hasSizeLessThanOrEqualTo(SheetWriter.WINDOW);
		writer.finish().close();
	}

	/** Some programs read a file from its beginning, as it arrives. */
	@Test
	void aWorkbookCanBeReadAsAStream() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (FilledWorkbook workbook = workbooks.of(layout(3), lines(3))) {
			workbook.writeTo(file);
		}
		Set<String> parts = new HashSet<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.toByteArray()))) {
			for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
				parts.add(part.getName());
				assertThat(zip.readAllBytes()).isNotEmpty();
			}
		}
		assertThat(parts).contains("xl/worksheets/sheet1.xml");
	}

	@Test
	void aSourceThatFailsLeavesTheTurnToOthers() throws IOException {
		assertThatThrownBy(() -> workbooks.of(layout(3), (sink) -> {
			throw new NotFound("unit", "x");
		})).isInstanceOf(NotFound.class);
		assertThat(opened(layout(3), lines(1)).getLastRowNum()).isEqualTo(1);
	}

	private static Consumer<Consumer<Line>> lines(int count) {
		return (sink) -> {
			for (int n = 1; n <= count; n++) {
				sink.accept(new Line(String.valueOf(n), n, null));
			}
		};
	}

	private static SheetLayout<Line> layout(int most) {
		return new SheetLayout<>("方案", List.of(new SheetColumn<>("方案", 40, Line::title),
				new SheetColumn<>("轮次", 8, Line::round), new SheetColumn<>("期限", 12, Line::due)), most, "只有前几行");
	}

	private Sheet opened(SheetLayout<Line> layout, Consumer<Consumer<Line>> source) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (FilledWorkbook workbook = workbooks.of(layout, source)) {
			workbook.writeTo(out);
		}
		return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
	}

}
