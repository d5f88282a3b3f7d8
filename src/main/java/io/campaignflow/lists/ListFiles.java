package io.campaignflow.lists;

import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.rendering.SheetReader;
import io.campaignflow.shared.BusinessRuleViolation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * Reads a list somebody brings, as CSV (UTF-8 or GBK) or as a workbook (xlsx): the bytes
 * say which.
 */
@Component
public class ListFiles {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setTrim(true).get();

	private final SheetReader sheets;

	ListFiles(SheetReader sheets) {
		this.sheets = sheets;
	}

	/**
	 * @param most lines below the heading
	 * @throws BusinessRuleViolation where it cannot be read or is too long
	 */
	public ReadSheet read(InputStream file, int most) throws IOException {
		BufferedInputStream bytes = new BufferedInputStream(file);
		bytes.mark(2);
		byte[] start = bytes.readNBytes(2);
		bytes.reset();
		boolean workbook = start.length == 2 && start[0] == 'P' && start[1] == 'K';
		return workbook ? this.sheets.read(bytes, most) : csv(bytes, most);
	}

	private static ReadSheet csv(InputStream file, int most) {
		try (CSVParser parser = CSVParser.parse(CsvText.open(file), FORMAT)) {
			List<String> heading = null;
			List<ReadSheet.Line> lines = new ArrayList<>();
			for (CSVRecord row : parser) {
				if (heading == null) {
					heading = cells(row);
				}
				else if (row.stream().anyMatch(cell -> !cell.isBlank())) {
					lines.add(new ReadSheet.Line((int) parser.getCurrentLineNumber(), cells(row)));
				}
				if (lines.size() > most) {
					throw new BusinessRuleViolation("sheet-too-long", most);
				}
			}
			return new ReadSheet(heading == null ? List.of() : heading, lines);
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException ex) {
			BusinessRuleViolation unreadable = new BusinessRuleViolation("csv-unreadable");
			unreadable.initCause(ex);
			throw unreadable;
		}
	}

	private static List<String> cells(CSVRecord row) {
		if (row.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
			throw new IllegalArgumentException("not a text file");
		}
		return row.toList();
	}

}
