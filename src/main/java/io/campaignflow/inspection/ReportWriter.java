package io.campaignflow.inspection;

import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.Attachments.OpenFile;
import io.campaignflow.checklist.Answer;
import io.campaignflow.checklist.ChecklistItem;
import io.campaignflow.checklist.Score;
import io.campaignflow.inspection.VisitReport.Photos;
import io.campaignflow.inspection.VisitReport.Row;
import io.campaignflow.inspection.VisitReport.Scores;
import io.campaignflow.inspection.VisitReport.Shot;
import io.campaignflow.inspection.photo.Darkroom;
import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.rendering.OfficialDates;
import io.campaignflow.rendering.Picture;
import io.campaignflow.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts what a visit wrote down into the form of a report. */
@Component
class ReportWriter {

	/** Photos that are printed; a report with more would be an album. */
	static final int MOST_PHOTOS = 20;

	/** On paper, in 1/96 inch: 130 by 95 millimetres. */
	private static final int WIDTH = 490;

	private static final int HEIGHT = 360;

	private final ReportText text;

	private final ReportWords words;

	private final GroupRoster groups;

	private final Attachments attachments;

	private final Darkroom darkroom;

	private final Clock clock;

	ReportWriter(ReportText text, ReportWords words, GroupRoster groups, Attachments attachments, Darkroom darkroom,
			Clock clock) {
		this.text = text;
		this.words = words;
		this.groups = groups;
		this.attachments = attachments;
		this.darkroom = darkroom;
		this.clock = clock;
	}

	/**
	 * @param printed whether pictures come with it
	 */
	VisitReport write(Actor actor, VisitSheet sheet, boolean printed) {
		InspectionView visit = sheet.visit();
		List<VisitReport.Attachment> list = new ArrayList<>();
		Scores scores = sheet.evaluation().score().lines().isEmpty() ? null : scores(sheet, list);
		Photos photos = (sheet.photos().isEmpty() || !printed) ? null : photos(actor, sheet, list);
		return new VisitReport((visit.signedAt() == null) ? words.of("draft") : "", words.of("title", visit.title()),
				text.of(sheet), list, groupName(visit), (visit.signedAt() == null) ? OfficialDates.BLANK
						: OfficialDates.day(visit.signedAt().atZone(clock.getZone()).toLocalDate()),
				scores, photos);
	}

	private String groupName(InspectionView visit) {
		return groups.byIds(List.of(visit.groupId())).stream().map(SupervisionGroup::name).findFirst().orElse("");
	}

	private String attached(List<VisitReport.Attachment> list, String title) {
		list.add(new VisitReport.Attachment(
				words.of(list.isEmpty() ? "attachment.first" : "attachment.next", list.size() + 1), title));
		return words.of("attachment", list.size());
	}

	private Scores scores(VisitSheet sheet, List<VisitReport.Attachment> list) {
		String title = words.of("scores");
		List<Row> rows = new ArrayList<>();
		for (Score.Line line : sheet.evaluation().score().lines()) {
			rows.add(new Row(String.valueOf(rows.size() + 1), line.text(), answer(sheet, line),
					String.valueOf(line.points()), String.valueOf(line.deducted())));
		}
		return new Scores(attached(list, title), title, rows);
	}

	private String answer(VisitSheet sheet, Score.Line line) {
		String said = List.of(Answer.YES, Answer.NO).contains(line.answer()) ? words.of("answer." + line.answer())
				: line.answer();
		String note = sheet.answers()
			.stream()
			.filter(answer -> answer.item().equals(line.item()))
			.map(AnswerView::note)
			.findFirst()
			.orElse("");
		return note.isEmpty() ? said : words.of("answer.note", said, note);
	}

	private Photos photos(Actor actor, VisitSheet sheet, List<VisitReport.Attachment> list) {
		String title = words.of("photos");
		List<Shot> shots = new ArrayList<>();
		for (PhotoView photo : sheet.photos().stream().limit(MOST_PHOTOS).toList()) {
			shots.add(new Shot(words.of("photo", shots.size() + 1, subject(sheet, photo), moment(photo), place(photo)),
					picture(actor, photo)));
		}
		int more = sheet.photos().size() - shots.size();
		return new Photos(attached(list, title), title, shots, (more > 0) ? words.of("photos.more", more) : "");
	}

	private Picture picture(Actor actor, PhotoView photo) {
		OpenFile file = attachments.open(actor, InspectionFiles.TYPE, photo.inspectionId(), photo.attachment());
		try (InputStream bytes = file.bytes()) {
			return Picture.within(darkroom.smaller(bytes), photo.width(), photo.height(), WIDTH, HEIGHT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A photo cannot be read: " + photo.id(), ex);
		}
	}

	private String subject(VisitSheet sheet, PhotoView photo) {
		if (photo.finding() != null) {
			return sheet.findings()
				.stream()
				.filter(finding -> finding.id().equals(photo.finding()))
				.map(finding -> words.of("photo.finding", finding.number()))
				.findFirst()
				.orElse("");
		}
		return (photo.item() == null || sheet.checklist() == null) ? ""
				: sheet.checklist().item(photo.item()).map(ChecklistItem::text).orElse("");
	}

	private String moment(PhotoView photo) {
		return (photo.takenAt() == null) ? "" : OfficialDates.moment(photo.takenAt(), clock.getZone());
	}

	private String place(PhotoView photo) {
		return (photo.latitude() == null) ? "" : words.of("photo.place", String.format("%.4f", photo.latitude()),
				String.format("%.4f", photo.longitude()));
	}

}
