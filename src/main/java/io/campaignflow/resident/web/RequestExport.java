package io.campaignflow.resident.web;

import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.SheetPages;
import io.campaignflow.resident.RequestQuery;
import io.campaignflow.resident.Requests;
import io.campaignflow.resident.ResidentRequest;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Page;
import io.campaignflow.web.Lights;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The list of residents' requests as a workbook. */
@Component
class RequestExport {

	private final Requests requests;

	private final OrgUnits units;

	private final Lights lights;

	private final Sheets sheets;

	RequestExport(Requests requests, OrgUnits units, Lights lights, Sheets sheets) {
		this.requests = requests;
		this.units = units;
		this.lights = lights;
		this.sheets = sheets;
	}

	void send(Actor actor, RequestQuery query, HttpServletResponse response) throws IOException {
		Map<String, String> names = new HashMap<>();
		ListSheet<ResidentRequest> sheet = sheets
			.<ResidentRequest>list("resident.requests", "resident.export.cut", "resident.requests.")
			.column("received", 20, (one) -> lights.moment(one.receivedAt()))
			.column("text", 80, ResidentRequest::text)
			.column("unit", 22, (one) -> names.getOrDefault(one.unitCode(), one.unitCode()))
			.column("status", 14, (one) -> sheets.word("RequestStatus." + one.status()));
		sheet.send(response, sheets.dated("resident.export.file"),
				SheetPages.of((page) -> named(requests.list(actor, query, page), names)));
	}

	/** Notes the names of the units of a page, by one question. */
	private Page<ResidentRequest> named(Page<ResidentRequest> page, Map<String, String> names) {
		units.byCodes(page.items().stream().map(ResidentRequest::unitCode).toList())
			.values()
			.forEach((unit) -> names.put(unit.code(), unit.name()));
		return page;
	}

}
