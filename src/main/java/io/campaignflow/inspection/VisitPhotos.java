package io.campaignflow.inspection;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.Attachments.OpenFile;
import io.campaignflow.attachment.events.AttachmentEvent.AttachmentRemoved;
import io.campaignflow.inspection.TwinRepository.Candidate;
import io.campaignflow.inspection.photo.Darkroom;
import io.campaignflow.inspection.photo.DevelopedPhoto;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Photos of visits. The picture is made anew of what was sent, so that nothing else comes
 * with it, and kept as a file of the visit; what the camera and the phone said of time
 * and place is kept beside it.
 */
@Service
public class VisitPhotos {

	private static final Pattern ID = Pattern.compile("[0-9a-zA-Z-]{8,36}");

	private static final String NO_CAMPAIGN = "-";

	private final VisitAccess access;

	private final Inspections inspections;

	private final PhotoRepository photos;

	private final PhotoTwins twins;

	private final Darkroom darkroom;

	private final Attachments attachments;

	private final TransactionTemplate transaction;

	private final Clock clock;

	VisitPhotos(VisitAccess access, Inspections inspections, PhotoRepository photos, PhotoTwins twins,
			Darkroom darkroom, Attachments attachments, TransactionTemplate transaction, Clock clock) {
		this.access = access;
		this.inspections = inspections;
		this.photos = photos;
		this.twins = twins;
		this.darkroom = darkroom;
		this.attachments = attachments;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Takes a photo in, once.
	 * @throws BusinessRuleViolation where it is no photo
	 * @throws NotFound where the person may not see the visit
	 */
	public PhotoView add(Actor actor, String id, PhotoUpload upload) {
		requireSound(upload);
		PhotoView before = transaction.execute(status -> before(actor, id, upload));
		if (before != null) {
			return before;
		}
		transaction.executeWithoutResult(status -> inspections.requireCarryingOut(actor, id));
		DevelopedPhoto photo = darkroom.develop(upload.picture());
		Attachments.Kept kept = attachments.keep(name(upload.id()), new ByteArrayInputStream(photo.jpeg()));
		return transaction.execute(status -> stored(actor, id, upload, photo, kept));
	}

	private PhotoView before(Actor actor, String id, PhotoUpload upload) {
		access.requireReadable(actor, id);
		PhotoView before = photos.find(upload.id()).orElse(null);
		if (before != null && !before.inspectionId().equals(id)) {
			throw new BusinessRuleViolation("visit-entry-malformed");
		}
		return before;
	}

	private PhotoView stored(Actor actor, String id, PhotoUpload upload, DevelopedPhoto photo, Attachments.Kept kept) {
		InspectionView visit = inspections.requireCarryingOut(actor, id);
		PhotoView meanwhile = before(actor, id, upload);
		if (meanwhile != null) {
			return meanwhile;
		}
		Attachment file = attachments.addKept(actor, InspectionFiles.TYPE, id, kept);
		String campaign = (visit.campaignId() == null) ? NO_CAMPAIGN : visit.campaignId();
		List<Candidate> earlier = twins.earlier(campaign, photo.fingerprint());
		PhotoView made = PhotoFacts.of(upload, photo)
			.view(id, file, actor.account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
		photos.insert(made, campaign, photo.thumbnail(), photo.fingerprint());
		twins.keep(made, earlier, actor);
		return made;
	}

	/**
	 * Takes a photo away that was taken by mistake; gone already is as good.
	 */
	public void remove(Actor actor, String id, String photo) {
		transaction.executeWithoutResult(status -> {
			inspections.requireCarryingOut(actor, id);
			photos.find(photo)
				.filter(found -> found.inspectionId().equals(id))
				.ifPresent(found -> attachments.remove(actor, InspectionFiles.TYPE, id, found.attachment()));
		});
	}

	/** A small JPEG. */
	@Transactional(readOnly = true)
	public byte[] thumbnail(Actor actor, String id, String photo) {
		access.requireReadable(actor, id);
		return photos.thumbnail(id, photo).orElseThrow(() -> new NotFound("photo", photo));
	}

	/** The whole picture as JPEG; whoever opened it closes it. */
	public OpenFile picture(Actor actor, String id, String photo) {
		PhotoView found = transaction.execute(status -> {
			access.requireReadable(actor, id);
			return photos.find(photo)
				.filter(one -> one.inspectionId().equals(id))
				.orElseThrow(() -> new NotFound("photo", photo));
		});
		return attachments.open(actor, InspectionFiles.TYPE, id, found.attachment());
	}

	void loosen(String inspectionId, String finding) {
		photos.loosen(inspectionId, finding);
	}

	/** Its file is gone, whoever took it away. */
	@EventListener
	void forget(AttachmentRemoved removed) {
		if (removed.subjectType().equals(InspectionFiles.TYPE)) {
			photos.of(removed.subjectId())
				.stream()
				.filter(photo -> photo.name().equals(removed.name()))
				.forEach(photo -> photos.delete(photo.id()));
		}
	}

	private static void requireSound(PhotoUpload upload) {
		if (upload.id() == null || !ID.matcher(upload.id()).matches()
				|| upload.item() != null && upload.item().length() > 40
				|| upload.finding() != null && !ID.matcher(upload.finding()).matches()) {
			throw new BusinessRuleViolation("visit-entry-malformed");
		}
	}

	private static String name(String id) {
		return "photo-" + id + ".jpg";
	}

}
