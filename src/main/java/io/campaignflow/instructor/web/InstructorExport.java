package io.campaignflow.instructor.web;

import io.campaignflow.instructor.Instructor;
import io.campaignflow.instructor.Instructor.Village;
import io.campaignflow.instructor.InstructorQuery;
import io.campaignflow.instructor.Instructors;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The list of instructors as a workbook; its columns are those the import reads, and the
 * names that go with the codes.
 */
@Component
class InstructorExport {

	private final Instructors instructors;

	private final Workbooks workbooks;

	private final Lights lights;

	private final MessageSource messages;

	InstructorExport(Instructors instructors, Workbooks workbooks, Lights lights, MessageSource messages) {
		this.instructors = instructors;
		this.workbooks = workbooks;
		this.lights = lights;
		this.messages = messages;
	}

	void send(Actor actor, InstructorQuery query, HttpServletResponse response) throws IOException {
		try (FilledWorkbook workbook = this.workbooks.of(layout(),
				sink -> this.instructors.each(actor, query, SheetLayout.LONGEST + 1, sink))) {
			FileAnswers.send(response, word("instructor.export.file", this.lights.today()), Workbooks.MEDIA_TYPE,
					workbook::writeTo);
		}
	}

	private SheetLayout<Instructor> layout() {
		return new SheetLayout<>(word("instructor.page"), List.of(column("township-code", 14, Instructor::township),
				column("township", 20, Instructor::townshipName), column("name", 14, Instructor::name),
				column("post", 24, Instructor::post), column("village-codes", 40, one -> joined(one, Village::code)),
				column("villages", 40, one -> joined(one, Village::name))), SheetLayout.LONGEST,
				word("instructor.export.cut", SheetLayout.LONGEST));
	}

	private static String joined(Instructor one, Function<Village, String> part) {
		return one.villages().stream().map(part).collect(Collectors.joining("、"));
	}

	private SheetColumn<Instructor> column(String name, int width, Function<Instructor, Object> cell) {
		return new SheetColumn<>(word("instructor.column." + name), width, cell);
	}

	private String word(String key, Object... values) {
		return this.messages.getMessage(key, values, LocaleContextHolder.getLocale());
	}

}
