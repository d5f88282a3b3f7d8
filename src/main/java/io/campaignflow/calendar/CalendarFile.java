package io.campaignflow.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.campaignflow.lists.CsvText;
import io.campaignflow.lists.ImportFault;
import io.campaignflow.lists.ImportFaults;
import io.campaignflow.shared.BusinessRuleViolation;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads holidays and make-up workdays: {@code date,working,name[,provisional]} with a
 * heading; lines that start with # are remarks.
 */
final class CalendarFile {

	private static final int LONGEST_NAME = 60;

	private static final Set<String> YES_OR_NO = Set.of("true", "false");

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreHeaderCase(true)
		.setIgnoreEmptyLines(true)
		.setTrim(true)
		.setCommentMarker('#')
		.get();

	private final List<CalendarDay> days = new ArrayList<>();

	private final ImportFaults faults = new ImportFaults();

	private final Map<LocalDate, Long> lines = new HashMap<>();

	/**
	 * The days of the file.
	 * @throws BusinessRuleViolation with every faulty line
	 */
	static List<CalendarDay> read(InputStream csv) {
		CalendarFile file = new CalendarFile();
		try (CSVParser parser = CSVParser.parse(CsvText.open(csv), FORMAT)) {
			if (!parser.getHeaderMap().keySet().containsAll(List.of("date", "working", "name"))) {
				throw new BusinessRuleViolation("csv-columns-missing", "date, working, name");
			}
			for (CSVRecord row : parser) {
				file.take(row, parser.getCurrentLineNumber());
			}
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			throw new BusinessRuleViolation("csv-unreadable");
		}
		return file.result();
	}

	private void take(CSVRecord row, long line) {
		LocalDate date = date(row.isSet("date") ? row.get("date") : "", line);
		String working = yesOrNo(row, "working", line);
		String provisional = row.isMapped("provisional") ? yesOrNo(row, "provisional", line) : "false";
		String name = row.isSet("name") ? row.get("name") : "";
		if (name.isEmpty() || name.length() > LONGEST_NAME) {
			this.faults.add(ImportFault.of(line, "name", "calendar-import-name"));
		}
		this.days.add(new CalendarDay(date, working.equals("true"), name, provisional.equals("true")));
	}

	private LocalDate date(String text, long line) {
		try {
			LocalDate date = LocalDate.parse(text);
			Long first = this.lines.putIfAbsent(date, line);
			if (first != null) {
				this.faults.add(ImportFault.of(line, "date", "calendar-import-double", text, first));
			}
			return date;
		}
		catch (DateTimeParseException ex) {
			this.faults.add(ImportFault.of(line, "date", "calendar-import-date", text));
			return null;
		}
	}

	private String yesOrNo(CSVRecord row, String column, long line) {
		String value = row.isSet(column) ? row.get(column) : "";
		if (!YES_OR_NO.contains(value)) {
			this.faults.add(ImportFault.of(line, column, "calendar-import-yes-no", value));
		}
		return value;
	}

	private List<CalendarDay> result() {
		this.faults.requireNone();
		return this.days;
	}

}
