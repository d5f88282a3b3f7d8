package io.campaignflow.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as people bring them, and files that are none. */
class SheetReaderTests {

	private final SheetReader reader = new SheetReader();

	@Test
	void rowsAreTextsWithTheNumbersTheProgramShows() throws IOException {
		ReadSheet sheet = read(10, (rows) -> {
			row(rows, 0, "单位代码", "问题");
			row(rows, 2, "150203", "  大厅未公示 ");
			rows.createRow(4).createCell(1).setCellValue("只有问题");
			rows.createRow(5).createCell(0).setCellValue(150203);
		});
		assertThat(sheet.heading()).containsExactly("单位代码", "问题");
		assertThat(sheet.lines()).extracting(ReadSheet.Line::number).containsExactly(3, 5, 6);
		assertThat(sheet.lines().get(0).cell(1)).isEqualTo("大厅未公示");
		assertThat(sheet.lines().get(1).cell(0)).isEmpty();
		assertThat(sheet.lines().get(2).cell(0)).isEqualTo("150203");
		assertThat(sheet.lines().get(2).cell(7)).isEmpty();
		assertThat(sheet.lines().get(2).cell(-1)).isEmpty();
	}

	@Test
	void daysAreReadTheSameWhateverTheirFormat() throws IOException {
		ReadSheet sheet = read(10, (rows) -> {
			row(rows, 0, "发现日期");
			for (String format : new String[] { "m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", "d-mmm" }) {
				CellStyle style = rows.getWorkbook().createCellStyle();
				style.setDataFormat(rows.getWorkbook().createDataFormat().getFormat(format));
				Row row = rows.createRow(rows.getLastRowNum() + 1);
				row.createCell(0).setCellValue(LocalDate.of(2026, 3, 13));
				row.getCell(0).setCellStyle(style);
			}
		});
		assertThat(sheet.lines()).hasSize(3).allMatch((line) -> line.cell(0).equals("2026-03-13"));
	}

	@Test
	void moreRowsThanWantedAreRefused() {
		assertRefused("sheet-too-long", () -> read(2, (rows) -> {
			for (int i = 0; i < 4; i++) {
				row(rows, i, "x" + i);
			}
		}));
	}

	@Test
	void whatIsNoWorkbookIsRefused() {
		for (byte[] bytes : new byte[][] { {}, "单位代码,问题".getBytes(StandardCharsets.UTF_8),
				zip("word/document.xml", "<x/>".getBytes(StandardCharsets.UTF_8)),
				{ (byte) 0xD0, (byte) 0xCF, 0x11 } }) {
			assertRefused("sheet-unreadable", () -> reader.read(new ByteArrayInputStream(bytes), 10));
		}
	}

	@Test
	void aZipBombAndALargeFileAreRefused() {
		assertRefused("sheet-unreadable",
				() -> reader.read(new ByteArrayInputStream(zip("[Content_Types].xml", new byte[300 << 20])), 10));
		assertRefused("sheet-too-large",
				() -> reader.read(new ByteArrayInputStream(new byte[SheetReader.LARGEST + 1]), 10));
	}

	private ReadSheet read(int most, Consumer<XSSFSheet> filling) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			filling.accept(workbook.createSheet("台账"));
			workbook.write(out);
			return reader.read(new ByteArrayInputStream(out.toByteArray()), most);
		}
	}

	private static void row(XSSFSheet sheet, int number, String... cells) {
		Row row = sheet.createRow(number);
		for (int i = 0; i < cells.length; i++) {
			row.createCell(i).setCellValue(cells[i]);
		}
	}

	private static byte[] zip(String name, byte[] content) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
			zip.closeEntry();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return out.toByteArray();
	}

	private static void assertRefused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable reading) {
		assertThatThrownBy(reading).isInstanceOfSatisfying(Refusal.class,
				(refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

}
