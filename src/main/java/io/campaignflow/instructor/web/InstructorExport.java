package io.campaignflow.instructor.web;

import io.campaignflow.instructor.Instructor;
import io.campaignflow.instructor.Instructor.Village;
import io.campaignflow.instructor.InstructorQuery;
import io.campaignflow.instructor.Instructors;
import io.campaignflow.rendering.SheetLayout;
import io.campaignflow.shared.Actor;
import io.campaignflow.web.ListSheet;
import io.campaignflow.web.Sheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The list of instructors as a workbook; its columns are those the import reads, and the
 * names that go with the codes.
 */
@Component
class InstructorExport {

	private final Instructors instructors;

	private final Sheets sheets;

	InstructorExport(Instructors instructors, Sheets sheets) {
		this.instructors = instructors;
		this.sheets = sheets;
	}

	void send(Actor actor, InstructorQuery query, HttpServletResponse response) throws IOException {
		sheet().send(response, sheets.dated("instructor.export.file"),
				sink -> this.instructors.each(actor, query, SheetLayout.LONGEST + 1, sink));
	}

	private ListSheet<Instructor> sheet() {
		return sheets.<Instructor>list("instructor.page", "instructor.export.cut", "instructor.column.")
			.column("township-code", 14, Instructor::township)
			.column("township", 20, Instructor::townshipName)
			.column("name", 14, Instructor::name)
			.column("post", 24, Instructor::post)
			.column("village-codes", 40, one -> joined(one, Village::code))
			.column("villages", 40, one -> joined(one, Village::name));
	}

	private static String joined(Instructor one, Function<Village, String> part) {
		return one.villages().stream().map(part).collect(Collectors.joining("、"));
	}

}
