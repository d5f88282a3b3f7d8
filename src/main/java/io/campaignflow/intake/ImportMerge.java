package io.campaignflow.intake;

import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.intake.ImportPiece.Kind;
import io.campaignflow.text.ContentLimits;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.text.ReadingText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts placed pieces into a text, in their order: into sections that are emptied first or
 * go on after what stands there, into new sections, into the table of measures.
 */
final class ImportMerge {

	private final PlanContent stored;

	private final boolean append;

	private final Map<String, List<String>> texts = new LinkedHashMap<>();

	private final List<Section> added = new ArrayList<>();

	private final List<Measure> rows = new ArrayList<>();

	private final List<Kept> pictures = new ArrayList<>();

	private String title;

	private int leftOut;

	ImportMerge(PlanContent stored, boolean append) {
		this.stored = stored;
		this.append = append;
		this.title = stored.title();
	}

	void put(ImportPiece piece, String target) {
		switch (target) {
			case ImportPiece.LEAVE_OUT -> leftOut++;
			case ImportPiece.ATTACHMENT -> pictures.add(piece.picture());
			case ReadingText.MEASURES -> rows.addAll(piece.measures());
			case ImportPiece.TITLE -> title = piece.text();
			case ImportPiece.NEW_SECTION -> text(newSection(piece.heading()), piece);
			default -> text(target, piece);
		}
	}

	private void text(String key, ImportPiece piece) {
		texts.computeIfAbsent(key, each -> new ArrayList<>()).add(piece.text());
	}

	/** Pieces under one heading share their new section; the plan numbers it anew. */
	private String newSection(String heading) {
		String plain = TitleMatch.withoutNumber(heading.strip());
		String name = plain.substring(0, Math.min(plain.length(), ContentLimits.OWN_TITLE));
		return added.stream().filter(each -> each.title().equals(name)).findFirst().orElseGet(() -> {
			Section section = new Section("own-" + UUID.randomUUID().toString().substring(0, 8), name, "", List.of());
			added.add(section);
			return section;
		}).key();
	}

	PlanContent content() {
		List<Section> sections = new ArrayList<>(stored.sections());
		sections.addAll(added);
		List<Measure> measures = new ArrayList<>((append || rows.isEmpty()) ? stored.measures() : List.of());
		measures.addAll(rows);
		return new PlanContent(title, sections.stream().map(this::written).toList(), measures, stored.measuresFrom());
	}

	private Section written(Section section) {
		List<String> given = texts.get(section.key());
		if (given == null) {
			return section;
		}
		List<String> all = new ArrayList<>();
		if (append && !section.text().isBlank()) {
			all.add(section.text());
		}
		all.addAll(given);
		return section.withText(String.join("\n", all), section.requirements());
	}

	List<Kept> pictures() {
		return pictures;
	}

	int sections() {
		return texts.size();
	}

	int measures() {
		return rows.size();
	}

	int leftOut() {
		return leftOut;
	}

	/** Whether a piece of this kind can go there at all. */
	static boolean fits(ImportPiece piece, String target) {
		return switch (target) {
			case ImportPiece.LEAVE_OUT -> true;
			case ImportPiece.ATTACHMENT -> piece.kind() == Kind.PICTURE;
			case ReadingText.MEASURES -> piece.kind() == Kind.MEASURES;
			case ImportPiece.NEW_SECTION -> piece.kind().hasText() && !piece.heading().isBlank();
			default -> piece.kind().hasText();
		};
	}

}
