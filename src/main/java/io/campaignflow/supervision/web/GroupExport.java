package io.campaignflow.supervision.web;

import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.shared.Actor;
import io.campaignflow.supervision.GroupLine;
import io.campaignflow.supervision.GroupQuery;
import io.campaignflow.supervision.SupervisionGroups;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The list of groups as a workbook: the columns of the page, in the reader's language,
 * and exactly the groups the reader sees.
 */
@Component
class GroupExport {

	private final SupervisionGroups groups;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	GroupExport(SupervisionGroups groups, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.groups = groups;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, GroupQuery query, HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = workbooks.of(layout(),
				sink -> groups.each(actor, query, SheetLayout.LONGEST + 1, sink))) {
			FileAnswers.send(response, word("supervision.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private SheetLayout<GroupLine> layout() {
		return new SheetLayout<>(word("supervision.page"),
				List.of(column("name", 32, GroupLine::name), column("issuer", 20, GroupLine::issuer),
						column("kind", 14, line -> word("GroupKind." + line.kind())),
						column("status", 14, line -> word("GroupStatus." + line.status())),
						column("leader", 24, GroupLine::leader), column("members", 8, GroupLine::members),
						column("units", 10, GroupLine::units)),
				SheetLayout.LONGEST, word("supervision.export.cut", SheetLayout.LONGEST));
	}

	private SheetColumn<GroupLine> column(String name, int width, Function<GroupLine, Object> cell) {
		return new SheetColumn<>(word("supervision.column." + name), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
