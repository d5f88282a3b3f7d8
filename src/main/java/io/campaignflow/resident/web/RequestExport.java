package io.campaignflow.resident.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.FilledWorkbook;
import io.campaignflow.rendering.SheetColumn;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.rendering.SheetPages;
import io.campaignflow.rendering.Workbooks;
import io.campaignflow.resident.RequestQuery;
import io.campaignflow.resident.Requests;
import io.campaignflow.resident.ResidentRequest;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.web.FileAnswers;
import io.campaignflow.web.Lights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The list of residents' requests as a workbook. */
@Component
class RequestExport {

	private final Workbooks workbooks;

	private final Requests requests;

	private final OrgUnits units;

	private final Lights lights;

	private final MessageSource messages;

	RequestExport(Requests requests, OrgUnits units, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.workbooks = workbooks;
		this.requests = requests;
		this.units = units;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, RequestQuery query, HttpServletResponse response) throws IOException {
		Map<String, String> names = new HashMap<>();
		SheetLayout<ResidentRequest> layout = new SheetLayout<>(word("resident.requests"),
				List.of(column("resident.requests.received", 20, (one) -> lights.moment(one.receivedAt())),
						column("resident.requests.text", 80, ResidentRequest::text),
						column("resident.requests.unit", 22,
								(one) -> names.getOrDefault(one.unitCode(), one.unitCode())),
						column("resident.requests.status", 14, (one) -> word("RequestStatus." + one.status()))),
				SheetLayout.LONGEST, word("resident.export.cut", SheetLayout.LONGEST));
		try (FilledWorkbook workbook = workbooks.of(layout,
				SheetPages.of((page) -> named(requests.list(actor, query, page), names)))) {
			FileAnswers.send(response, word("resident.export.file", lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	/** Notes the names of the units of a page, by one question. */
	private Page<ResidentRequest> named(Page<ResidentRequest> page, Map<String, String> names) {
		units.byCodes(page.items().stream().map(ResidentRequest::unitCode).toList())
			.values()
			.forEach((unit) -> names.put(unit.code(), unit.name()));
		return page;
	}

	private SheetColumn<ResidentRequest> column(String key, int width, Function<ResidentRequest, Object> cell) {
		return new SheetColumn<>(word(key), width, cell);
	}

	private String word(String key, Object... values) {
		return messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
