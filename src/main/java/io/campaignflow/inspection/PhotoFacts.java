package io.campaignflow.inspection;

import io.campaignflow.shared.Texts;
import io.campaignflow.attachment.Attachment;
import io.campaignflow.inspection.photo.CameraNotes;
import io.campaignflow.inspection.photo.DevelopedPhoto;
import java.time.Instant;

/**
 * When and where a photo was taken: what the camera wrote counts before what the phone
 * says; places no map has count as not said.
 */
record PhotoFacts(PhotoUpload upload, DevelopedPhoto photo) {

	static PhotoFacts of(PhotoUpload upload, DevelopedPhoto photo) {
		return new PhotoFacts(upload, photo);
	}

	PhotoView view(String inspectionId, Attachment file, String by, Instant at) {
		CameraNotes notes = photo.notes();
		boolean placed = notes.latitude() != null;
		return new PhotoView(upload.id(), inspectionId, Texts.blankToNull(upload.item()),
				Texts.blankToNull(upload.finding()), file.id(), file.name(), photo.width(), photo.height(), takenAt(at),
				notes.takenAt() != null, placed ? notes.latitude() : (onEarth() ? upload.latitude() : null),
				placed ? notes.longitude() : (onEarth() ? upload.longitude() : null), placed, by, at);
	}

	private Instant takenAt(Instant now) {
		Instant said = (photo.notes().takenAt() == null) ? upload.takenAt() : photo.notes().takenAt();
		return (said == null || said.isAfter(now.plusSeconds(86_400)) || said.isBefore(Instant.EPOCH)) ? null : said;
	}

	private boolean onEarth() {
		return upload.latitude() != null && upload.longitude() != null && Math.abs(upload.latitude()) <= 90
				&& Math.abs(upload.longitude()) <= 180;
	}

}
