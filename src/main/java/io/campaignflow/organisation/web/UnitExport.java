package io.campaignflow.organisation.web;

import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Units at and below one as a workbook, level by level of their codes. */
@Component
class UnitExport {

	private static final int AT_ONCE = 500;

	private final Workbooks workbooks;

	private final OrgUnits units;

	private final Lights lights;

	private final MessageSource messages;

	UnitExport(OrgUnits units, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.workbooks = workbooks;
		this.units = units;
		this.lights = lights;
		this.messages = messages;
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the unit
	 */
	void send(Actor actor, String code, HttpServletResponse response) throws IOException {
		OrgUnit root = units.getVisible(actor, code);
		SheetLayout<OrgUnit> layout = new SheetLayout<>(word("organisation.page"),
				List.of(column("organisation.column.code", 18, OrgUnit::code),
						column("organisation.column.name", 30, OrgUnit::name),
						column("organisation.column.parent", 18, OrgUnit::parentCode),
						column("organisation.column.level", 16, (unit) -> word("Level." + unit.level())),
						column("organisation.column.domain", 16,
								(unit) -> (unit.domain() == null) ? null : word("Domain." + unit.domain()))),
				SheetLayout.LONGEST, word("organisation.export.cut", SheetLayout.LONGEST));
		try (FilledWorkbook workbook = workbooks.of(layout, (sink) -> rows(root, sink))) {
			FileAnswers.send(response, word("organisation.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
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

	private SheetColumn<OrgUnit> column(String key, int width, Function<OrgUnit, Object> cell) {
		return new SheetColumn<>(word(key), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
