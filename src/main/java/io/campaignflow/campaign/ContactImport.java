package io.campaignflow.campaign;

import io.campaignflow.lists.CsvText;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Refusal;
import io.campaignflow.shared.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes contact points from a CSV file ({@code unit_code,account}; UTF-8 or GBK). All or
 * nothing: any faulty line leaves everything as it was, and every fault is named with its
 * line.
 */
@Service
public class ContactImport {

	static final int MOST_LINES = 20_000;

	private static final int MOST_FAULTS = 500;

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
		.setHeader()
		.setSkipHeaderRecord(true)
		.setIgnoreHeaderCase(true)
		.setIgnoreEmptyLines(true)
		.setTrim(true)
		.get();

	private final ContactPoints contacts;

	ContactImport(ContactPoints contacts) {
		this.contacts = contacts;
	}

	/**
	 * Puts the leaders in charge and says of how many units; lines that say what stands
	 * already change nothing.
	 * @throws BusinessRuleViolation with the faults, each at {@code lines[n]}
	 */
	@Transactional
	public int run(Actor actor, InputStream csv) {
		List<Line> lines = read(csv);
		List<Violation> faults = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		int changed = 0;
		for (Line line : lines) {
			try {
				changed += take(actor, line, seen) ? 1 : 0;
			}
			catch (Refusal refusal) {
				faults.add(new Violation("lines[" + line.number() + "]", refusal.code(), refusal.args()));
			}
			if (faults.size() >= MOST_FAULTS) {
				break;
			}
		}
		if (!faults.isEmpty()) {
			throw new BusinessRuleViolation("contact-import-refused", faults);
		}
		return changed;
	}

	private boolean take(Actor actor, Line line, Set<String> seen) {
		if (line.unit().isEmpty() || line.account().isEmpty()) {
			throw new BusinessRuleViolation("contact-import-empty");
		}
		if (!seen.add(line.unit())) {
			throw new BusinessRuleViolation("contact-import-twice", line.unit());
		}
		return contacts.assignIfOther(actor, line.unit(), line.account());
	}

	private static List<Line> read(InputStream csv) {
		try (CSVParser parser = CSVParser.parse(CsvText.open(csv), FORMAT)) {
			requireColumns(parser);
			List<Line> lines = new ArrayList<>();
			for (CSVRecord row : parser) {
				lines.add(new Line(parser.getCurrentLineNumber(), value(row, "unit_code"), value(row, "account")));
				if (lines.size() > MOST_LINES) {
					throw new BusinessRuleViolation("contact-import-too-long", MOST_LINES);
				}
			}
			return lines;
		}
		catch (IOException | UncheckedIOException | IllegalArgumentException ex) {
			BusinessRuleViolation unreadable = new BusinessRuleViolation("csv-unreadable");
			unreadable.initCause(ex);
			throw unreadable;
		}
	}

	private static void requireColumns(CSVParser parser) {
		List<String> present = parser.getHeaderMap()
			.keySet()
			.stream()
			.map(name -> name.toLowerCase(Locale.ROOT))
			.toList();
		if (!present.containsAll(List.of("unit_code", "account"))) {
			throw new BusinessRuleViolation("csv-columns-missing", "unit_code, account");
		}
	}

	private static String value(CSVRecord row, String column) {
		String text = row.isSet(column) ? row.get(column) : "";
		if (text.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("not a text file");
		}
		return text;
	}

	private record Line(long number, String unit, String account) {
	}

}
