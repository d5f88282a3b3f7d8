package io.campaignflow.intake;

import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.intake.ImportPiece.Kind;
import io.campaignflow.intake.word.WordDocument.Aside;
import io.campaignflow.intake.word.WordDocument.Block;
import io.campaignflow.intake.word.WordDocument.Heading;
import io.campaignflow.intake.word.WordDocument.Paragraph;
import io.campaignflow.intake.word.WordDocument.Picture;
import io.campaignflow.intake.word.WordDocument.Table;
import io.campaignflow.text.PlanContent.Measure;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.text.ReadingText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Cuts a document into pieces and proposes where each goes. A heading that means a
 * section begins a piece for it; headings below that one stay in its text. Whatever fits
 * nowhere is a piece without a target.
 */
final class ImportPlacing {

	private final List<Section> sections;

	private final Function<List<List<String>>, Optional<List<Measure>>> measures;

	private final Function<Picture, Optional<Kept>> pictures;

	private final List<ImportPiece> pieces = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private String heading = "";

	private String target;

	private boolean exact;

	private boolean told = true;

	private int level = Integer.MAX_VALUE;

	ImportPlacing(List<Section> sections, Function<List<List<String>>, Optional<List<Measure>>> measures,
			Function<Picture, Optional<Kept>> pictures) {
		this.sections = sections;
		this.measures = measures;
		this.pictures = pictures;
	}

	List<ImportPiece> place(List<Block> blocks) {
		blocks.forEach(this::block);
		endPiece();
		return pieces;
	}

	private void block(Block block) {
		if (block instanceof Heading found) {
			heading(found);
		}
		else if (block instanceof Paragraph paragraph) {
			line(paragraph.text());
		}
		else if (block instanceof Table table) {
			table(table);
		}
		else if (block instanceof Picture picture) {
			Kept kept = pictures.apply(picture).orElse(null);
			add((kept == null) ? Kind.OBJECT : Kind.PICTURE, picture.name(), List.of(), kept, null);
		}
		else if (block instanceof Aside aside) {
			add(Kind.valueOf(aside.kind().name()), aside.text(), List.of(), null, null);
		}
	}

	private void heading(Heading found) {
		if (found.level() == 0) {
			add(Kind.TITLE, found.text(), List.of(), null, hasTitle() ? null : ImportPiece.TITLE);
			return;
		}
		Optional<TitleMatch.Found> section = TitleMatch.of(found.text(), sections);
		boolean below = target != null && found.level() > level;
		if (below && section.filter(TitleMatch.Found::exact).isEmpty()) {
			line(found.text());
			return;
		}
		if (section.isEmpty() && target == null && !heading.isEmpty() && found.level() > level) {
			line(found.text());
			return;
		}
		endPiece();
		heading = found.text();
		told = false;
		level = found.level();
		target = section.map(each -> each.section().key()).orElse(null);
		exact = section.map(TitleMatch.Found::exact).orElse(false);
	}

	private boolean hasTitle() {
		return pieces.stream().anyMatch(piece -> piece.kind() == Kind.TITLE);
	}

	private void table(Table table) {
		Optional<List<Measure>> rows = measures.apply(table.rows());
		if (rows.isPresent()) {
			add(Kind.MEASURES, "", rows.get(), null, ReadingText.MEASURES);
			return;
		}
		String lines = table.rows()
			.stream()
			.map(row -> row.stream().map(cell -> cell.replace('\n', ' ')).collect(Collectors.joining(" ｜ ")))
			.collect(Collectors.joining("\n"));
		add(Kind.TABLE, lines, List.of(), null, null);
	}

	private void line(String line) {
		text.append(text.isEmpty() ? "" : "\n").append(line);
	}

	/**
	 * A heading with nothing under it that means no section says something all the same;
	 * one over a table or a picture stands with that.
	 */
	private void endPiece() {
		if (!text.isEmpty() || (!told && target == null)) {
			told = true;
			pieces.add(new ImportPiece(id(), Kind.TEXT, heading, text.toString(), List.of(), null, target, exact));
		}
		text.setLength(0);
	}

	/** Stands among the text where it stood in the document: before what follows it. */
	private void add(Kind kind, String content, List<Measure> rows, Kept picture, String to) {
		if (!text.isEmpty()) {
			endPiece();
		}
		told |= kind == Kind.MEASURES || kind == Kind.TABLE || kind == Kind.PICTURE;
		pieces.add(new ImportPiece(id(), kind, heading, content, rows, picture, to, to != null));
	}

	private String id() {
		return "p" + (pieces.size() + 1);
	}

}
