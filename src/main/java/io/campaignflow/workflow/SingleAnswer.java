package io.campaignflow.workflow;

import io.campaignflow.shared.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One answer that is neither a list nor rows, brought into the form of its field, and
 * what is wrong with it. Numbers and yes/no may also come as texts, as browsers send
 * them.
 */
record SingleAnswer(Object value, List<Fault> faults) {

	/** Longest text where the form sets no limit. */
	static final int LONGEST_TEXT = 20_000;

	private static final int MOST_DIGITS = 30;

	/** What is wrong, not yet where. */
	record Fault(String code, List<Object> args) {

		Violation at(String place) {
			return new Violation(place, code, args);
		}

	}

	static SingleAnswer of(TaskField field, Object answer, Set<String> options) {
		return switch (field.type()) {
			case TEXT_LINE, TEXT_AREA -> answer instanceof String text ? text(field, text) : wrongType(field);
			case NUMBER -> number(field, answer);
			case DATE -> date(field, answer);
			case CHECKBOX -> yesOrNo(field, answer);
			default -> answer instanceof String choice && options.contains(choice) ? good(choice)
					: bad("answer-option", field.label());
		};
	}

	private static SingleAnswer text(TaskField field, String given) {
		String text = given.replace("\r\n", "\n").strip();
		FieldLimits limits = field.limits();
		int longest = limits.maxLength() == null ? LONGEST_TEXT : limits.maxLength();
		int length = text.codePointCount(0, text.length());
		if (length > longest) {
			return bad("answer-too-long", field.label(), longest, length);
		}
		if (limits.minLength() != null && length < limits.minLength()) {
			return bad("answer-too-short", field.label(), limits.minLength());
		}
		if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
			return bad("answer-control-characters", field.label());
		}
		boolean fits = limits.pattern() == null || text.matches(limits.pattern());
		return fits ? good(text) : bad("answer-pattern", field.label());
	}

	private static SingleAnswer number(TaskField field, Object answer) {
		String written = String.valueOf(answer).strip();
		if (!(answer instanceof Number || answer instanceof String) || !written.matches("-?\\d{1,30}(\\.\\d{1,30})?")
				|| written.length() > MOST_DIGITS) {
			return wrongType(field);
		}
		BigDecimal number = new BigDecimal(written).stripTrailingZeros();
		FieldLimits limits = field.limits();
		List<Fault> faults = new ArrayList<>();
		if (limits.decimals() != null && number.scale() > limits.decimals()) {
			faults.add(fault("answer-decimals", field.label(), limits.decimals()));
		}
		if (limits.smallest() != null && number.compareTo(limits.smallest()) < 0) {
			faults.add(fault("answer-too-small", field.label(), limits.smallest()));
		}
		if (limits.largest() != null && number.compareTo(limits.largest()) > 0) {
			faults.add(fault("answer-too-large", field.label(), limits.largest()));
		}
		return new SingleAnswer(number.scale() <= 0 ? number.toBigInteger() : number, faults);
	}

	private static SingleAnswer date(TaskField field, Object answer) {
		try {
			return answer instanceof LocalDate day ? good(day) : good(LocalDate.parse(String.valueOf(answer)));
		}
		catch (DateTimeException ex) {
			return bad("answer-date", field.label());
		}
	}

	private static SingleAnswer yesOrNo(TaskField field, Object answer) {
		if (answer instanceof Boolean) {
			return good(answer);
		}
		return switch (String.valueOf(answer)) {
			case "true", "on" -> good(true);
			case "false" -> good(false);
			default -> wrongType(field);
		};
	}

	private static SingleAnswer wrongType(TaskField field) {
		return bad("answer-type", field.label());
	}

	private static SingleAnswer good(Object value) {
		return new SingleAnswer(value, List.of());
	}

	private static SingleAnswer bad(String code, Object... args) {
		return new SingleAnswer(null, List.of(fault(code, args)));
	}

	private static Fault fault(String code, Object... args) {
		return new Fault(code, List.of(args));
	}

}
