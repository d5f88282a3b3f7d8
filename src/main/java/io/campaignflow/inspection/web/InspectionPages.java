package io.campaignflow.inspection.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Texts;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.inspection.CalendarDay;
import io.campaignflow.inspection.InspectionCalendar;
import io.campaignflow.inspection.InspectionKind;
import io.campaignflow.inspection.InspectionQuery;
import io.campaignflow.inspection.InspectionStatus;
import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.inspection.VisitChoices;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.NotFound;
import io.campaignflow.supervision.GroupView;
import io.campaignflow.supervision.SupervisionGroups;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The visits a person may see: a month as a calendar, or a list filtered and paged. */
@Controller
class InspectionPages {

	private static final int SIZE = 20;

	private final Inspections inspections;

	private final InspectionCalendar calendar;

	private final VisitChoices choices;

	private final VisitLines lines;

	private final SupervisionGroups groups;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final InspectionExport export;

	private final Clock clock;

	InspectionPages(Inspections inspections, InspectionCalendar calendar, VisitChoices choices, VisitLines lines,
			SupervisionGroups groups, OrgUnits units, Campaigns campaigns, InspectionExport export, Clock clock) {
		this.inspections = inspections;
		this.calendar = calendar;
		this.choices = choices;
		this.lines = lines;
		this.groups = groups;
		this.units = units;
		this.campaigns = campaigns;
		this.export = export;
		this.clock = clock;
	}

	@GetMapping("/inspections")
	String list(Actor actor, InspectionFilterFields filter, @RequestParam(defaultValue = "0") int page, Model model) {
		Optional<OrgUnit> unit = units.meant(actor, filter.unit());
		InspectionQuery query = filter.query(unit.map(OrgUnit::code).orElse(null));
		model.addAttribute("filter", filter);
		model.addAttribute("unknownUnit", Texts.blankToNull(filter.unit()) != null && unit.isEmpty());
		model.addAttribute("statuses", InspectionStatus.values());
		model.addAttribute("kinds", InspectionKind.values());
		model.addAttribute("campaigns", campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST)).items());
		model.addAttribute("ofGroup", group(actor, filter.group()));
		List<String> planning = choices.groups(actor).stream().map(SupervisionGroup::id).toList();
		model.addAttribute("mayPlan", !planning.isEmpty());
		model.addAttribute("planFor", planning.contains(filter.group()) ? filter.group() : null);
		if (filter.calendar()) {
			showMonth(actor, filter, query, model);
			return "inspection/calendar";
		}
		Page<InspectionView> found = inspections.list(actor, query, PageQuery.of(page, SIZE));
		model.addAttribute("page", new Page<>(lines.of(found.items()), found.page(), found.size(), found.total()));
		return "inspection/list";
	}

	/** The group whose visits are shown, where the reader may see it; else null. */
	private GroupView group(Actor actor, String id) {
		try {
			return (Texts.blankToNull(id) == null) ? null : groups.visible(actor, id);
		}
		catch (NotFound hidden) {
			return null;
		}
	}

	private void showMonth(Actor actor, InspectionFilterFields filter, InspectionQuery query, Model model) {
		YearMonth month = (filter.month() == null) ? YearMonth.now(clock) : filter.month();
		List<List<CalendarDay>> weeks = calendar.month(actor, month, query);
		Map<String, VisitLine> shown = lines
			.of(weeks.stream().flatMap(List::stream).flatMap(day -> day.visits().stream()).toList())
			.stream()
			.collect(Collectors.toMap(line -> line.visit().id(), Function.identity()));
		model.addAttribute("weeks", weeks);
		model.addAttribute("lines", shown);
		model.addAttribute("month", month);
		model.addAttribute("today", LocalDate.now(clock));
		model.addAttribute("total",
				weeks.stream()
					.flatMap(List::stream)
					.filter(day -> YearMonth.from(day.date()).equals(month))
					.mapToInt(CalendarDay::total)
					.sum());
	}

	/** The list as the reader sees it, as a workbook. */
	@GetMapping("/inspections/export")
	void export(Actor actor, InspectionFilterFields filter, HttpServletResponse response) throws IOException {
		export.send(actor, filter.query(units.meant(actor, filter.unit()).map(OrgUnit::code).orElse(null)), response);
	}

}
