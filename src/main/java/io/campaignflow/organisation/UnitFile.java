package io.campaignflow.organisation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import io.campaignflow.lists.CsvText;
import io.campaignflow.shared.BusinessRuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file of units line by line: {@code code,name,parent_code,level[,domain]}, with
 * a heading, columns in any order. Nothing but the current line is held.
 */
final class UnitFile {

	private static final List<String> REQUIRED = List.of("code", "name", "parent_code", "level");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreHeaderCase(true)
		.setIgnoreEmptyLines(true)
		.setIgnoreSurroundingSpaces(true)
		.setTrim(true)
		.get();

	private UnitFile() {
	}

	/**
	 * Hands every line over, in order.
	 * @throws BusinessRuleViolation where the file is no such CSV at all
	 */
	static void read(InputStream file, Consumer<UnitLine> lines) {
		try (CSVParser parser = CSVParser.parse(CsvText.open(file), FORMAT)) {
			requireColumns(parser.getHeaderMap());
			for (CSVRecord row : parser) {
				lines.accept(line(row, parser.getCurrentLineNumber()));
			}
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			throw unreadable(ex);
		}
	}

	private static UnitLine line(CSVRecord row, long number) {
		return new UnitLine((int) number, value(row, "code"), value(row, "name"), value(row, "parent_code"),
				value(row, "level"), value(row, "domain"));
	}

	private static String value(CSVRecord row, String column) {
		String text = row.isSet(column) ? row.get(column) : "";
		if (text.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("not a text file");
		}
		return text;
	}

	private static void requireColumns(Map<String, Integer> heading) {
		List<String> present = heading.keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
		List<String> missing = REQUIRED.stream().filter(column -> !present.contains(column)).toList();
		if (!missing.isEmpty()) {
			throw new BusinessRuleViolation("csv-columns-missing", String.join(", ", missing));
		}
	}

	private static BusinessRuleViolation unreadable(Exception cause) {
		BusinessRuleViolation violation = new BusinessRuleViolation("csv-unreadable");
		violation.initCause(cause);
		return violation;
	}

}
