package io.campaignflow.flow.web;

import io.campaignflow.flow.CaseLine;
import io.campaignflow.flow.StayLine;
import io.campaignflow.flow.StepKey;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.shared.Page;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lines with the names people know: of units, persons and steps, and why a plan will miss
 * its window.
 */
@Component("flowRows")
public class FlowRows {

	private static final int MINUTES = 60;

	private final OrgUnits units;

	private final People people;

	private final MessageSource messages;

	FlowRows(OrgUnits units, People people, MessageSource messages) {
		this.units = units;
		this.people = people;
		this.messages = messages;
	}

	/** A stay with the names of its unit and of who ended it (null for nobody). */
	public record StayRow(StayLine stay, String unit, String who, String step, String address) {
	}

	/** A plan with its unit's name and the reason in words (null where there is none). */
	public record CaseRow(CaseLine plan, String unit, String step, String reason) {
	}

	Page<StayRow> stays(Page<StayLine> page) {
		return new Page<>(stays(page.items()), page.page(), page.size(), page.total());
	}

	List<StayRow> stays(List<StayLine> lines) {
		Map<String, OrgUnit> known = known(lines.stream().map(StayLine::unitCode).toList());
		Map<String, String> names = people
			.names(lines.stream().map(StayLine::account).filter(Objects::nonNull).collect(Collectors.toSet()));
		return lines.stream()
			.map((line) -> new StayRow(line, name(known, line.unitCode()),
					(line.account() == null) ? null : names.getOrDefault(line.account(), line.account()),
					step(line.step()), address(line)))
			.toList();
	}

	Page<CaseRow> plans(Page<CaseLine> page) {
		return new Page<>(plans(page.items()), page.page(), page.size(), page.total());
	}

	List<CaseRow> plans(List<CaseLine> lines) {
		Map<String, OrgUnit> known = known(lines.stream().map(CaseLine::unitCode).toList());
		return lines.stream()
			.map((line) -> new CaseRow(line, name(known, line.unitCode()),
					(line.step() == null) ? null : step(line.step()), reason(line)))
			.toList();
	}

	/** The name of a step: that of its route, else what is done there. */
	public String step(StepKey step) {
		String named = step.stepIn(LocaleContextHolder.getLocale());
		return named.isEmpty() ? word("workflow.kind." + step.kind()) : named;
	}

	/**
	 * Working hours in words: minutes below an hour, and what is less than a minute as
	 * such; null for what there is not.
	 */
	public String span(Double hours) {
		if (hours == null) {
			return word("flow.span.none");
		}
		long minutes = Math.round(hours * MINUTES);
		if (minutes < 1) {
			return word("flow.span.moment");
		}
		return (minutes < MINUTES) ? word("flow.span.minutes", minutes) : word("flow.span.hours", hours);
	}

	/** Where a subject is looked at; null where it has no page of its own. */
	private static String address(StayLine line) {
		return switch (line.subjectType()) {
			case "plan" -> "/plans/" + line.subjectId() + "/process";
			case "item" -> "/rectification-items/" + line.subjectId();
			case "group" -> "/groups/" + line.subjectId();
			case "inspection" -> "/inspections/" + line.subjectId();
			default -> null;
		};
	}

	private String reason(CaseLine line) {
		if (line.step() == null || line.dueOn() == null) {
			return null;
		}
		if (line.isMissed()) {
			return word("flow.reason.missed", -line.slack(), step(line.step()), line.stepsLeft());
		}
		return (line.safeOn() == null) ? null
				: word("flow.reason." + line.risk().toLowerCase(Locale.ROOT), step(line.step()), line.stepsLeft(),
						line.likelyOn().toString(), line.safeOn().toString(), Math.abs(line.slack()));
	}

	private Map<String, OrgUnit> known(Collection<String> codes) {
		return units.byCodes(codes);
	}

	private static String name(Map<String, OrgUnit> known, String code) {
		return known.containsKey(code) ? known.get(code).name() : code;
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
