package io.campaignflow.organisation.web;

import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Units at and below one as a workbook, level by level of their codes. */
@Component
class UnitExport {

	private static final int AT_ONCE = 500;

	private final OrgUnits units;

	private final Sheets sheets;

	UnitExport(OrgUnits units, Sheets sheets) {
		this.units = units;
		this.sheets = sheets;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	void send(Actor actor, String code, HttpServletResponse response) throws IOException {
		OrgUnit root = units.getVisible(actor, code);
		ListSheet<OrgUnit> sheet = sheets
			.<OrgUnit>list("organisation.page", "organisation.export.cut", "organisation.column.")
			.column("code", 18, OrgUnit::code)
			.column("name", 30, OrgUnit::name)
			.column("parent", 18, OrgUnit::parentCode)
			.column("level", 16, (unit) -> sheets.word("Level." + unit.level()))
			.column("domain", 16, (unit) -> (unit.domain() == null) ? null : sheets.word("Domain." + unit.domain()));
		sheet.send(response, sheets.dated("organisation.export.file"), (sink) -> rows(root, sink));
	}

	/** Divisions first, then the units attached to them; some hundred at a time. */
	private void rows(OrgUnit root, Consumer<OrgUnit> sink) {
		rows(new UnitSelection(root.code(), Set.of(), Set.of()), sink);
		rows(new UnitSelection(root.code(), Set.of(), Set.of(Domain.values())), sink);
	}

	private void rows(UnitSelection selection, Consumer<OrgUnit> sink) {
		String after = null;
		List<OrgUnit> some;
		do {
			some = units.next(selection, after, AT_ONCE);
			some.forEach(sink);
			after = some.isEmpty() ? after : some.get(some.size() - 1).code();
		}
		while (some.size() == AT_ONCE);
	}

}
