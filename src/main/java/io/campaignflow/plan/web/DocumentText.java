package io.campaignflow.plan.web;

import io.campaignflow.plan.PlanKind;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.web.TypedFields;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;

/** A document to be issued, as a program sends it or somebody typed it. */
record DocumentText(PlanKind kind, String title, List<Part> sections) {

	DocumentText {
		sections = PlanContent.rows(sections);
	}

	static DocumentText blank(PlanKind kind) {
		return new DocumentText(kind, "", List.of());
	}

	/** Rows into which nothing was typed are passed over. */
	static DocumentText typed(MultiValueMap<String, String> sent) {
		TypedFields typed = new TypedFields(sent);
		return new DocumentText(TypedFields.constant(PlanKind.class, typed.text("kind")), typed.text("title"),
				typed.rows("section")
					.map((row) -> Part.typed(row, typed))
					.filter((part) -> !part.equals(Part.EMPTY))
					.toList());
	}

	/** With a row to type into. */
	DocumentText withRow() {
		return sections.isEmpty() ? new DocumentText(kind, title, List.of(Part.EMPTY)) : this;
	}

	/** Its sections have keys by their order. */
	PlanContent content() {
		List<Section> texts = IntStream.range(0, sections.size())
			.mapToObj((i) -> new Section("s" + (i + 1), sections.get(i).title(), sections.get(i).text(), List.of()))
			.toList();
		return new PlanContent(title, texts, List.of());
	}

	/** A section: its heading and its text. */
	record Part(String title, String text) {

		static final Part EMPTY = new Part("", "");

		private static Part typed(String row, TypedFields typed) {
			return new Part(typed.text(row + ".title"), typed.text(row + ".text").replace("\r\n", "\n"));
		}

	}

}
