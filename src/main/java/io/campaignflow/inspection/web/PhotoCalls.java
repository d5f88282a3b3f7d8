package io.campaignflow.inspection.web;

import io.campaignflow.attachment.Attachments.OpenFile;
import io.campaignflow.inspection.PhotoUpload;
import io.campaignflow.inspection.PhotoView;
import io.campaignflow.inspection.VisitPhotos;
import io.campaignflow.inspection.photo.Darkroom;
import io.campaignflow.shared.Actor;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Photos of a visit. They are shown in place: each was made anew by the product and is
 * nothing but a picture.
 */
@RestController
class PhotoCalls {

	private static final String CALL = "/api/v1/inspections/{id}/visit/photos";

	private static final String PAGE = "/inspections/{id}/visit/photos";

	private final VisitPhotos photos;

	PhotoCalls(VisitPhotos photos) {
		this.photos = photos;
	}

	/**
	 * Takes a photo in (JPEG or PNG). {@code key} is made by the sender: the same again
	 * gives the same photo. Time and place are used where the picture itself says none.
	 */
	@PostMapping({ CALL, PAGE })
	@ResponseStatus(HttpStatus.CREATED)
	PhotoView add(Actor actor, @PathVariable String id, @RequestParam String key,
			@RequestParam(required = false) String item, @RequestParam(required = false) String finding,
			@RequestParam(required = false) Instant takenAt, @RequestParam(required = false) Double latitude,
			@RequestParam(required = false) Double longitude, @RequestParam MultipartFile file) throws IOException {
		try (InputStream bytes = file.getInputStream()) {
			return photos.add(actor, id, new PhotoUpload(key, item, finding, takenAt, latitude, longitude,
					bytes.readNBytes(Darkroom.LARGEST + 1)));
		}
	}

	@DeleteMapping({ CALL + "/{photo}", PAGE + "/{photo}" })
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(Actor actor, @PathVariable String id, @PathVariable String photo) {
		photos.remove(actor, id, photo);
	}

	@GetMapping({ CALL + "/{photo}/thumbnail", PAGE + "/{photo}/thumbnail" })
	ResponseEntity<byte[]> thumbnail(Actor actor, @PathVariable String id, @PathVariable String photo) {
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePrivate())
			.body(photos.thumbnail(actor, id, photo));
	}

	@GetMapping({ CALL + "/{photo}/picture", PAGE + "/{photo}/picture" })
	ResponseEntity<InputStreamResource> picture(Actor actor, @PathVariable String id, @PathVariable String photo) {
		OpenFile open = photos.picture(actor, id, photo);
		return ResponseEntity.ok()
			.contentType(MediaType.IMAGE_JPEG)
			.contentLength(open.attachment().size())
			.cacheControl(CacheControl.noStore())
			.body(new InputStreamResource(open.bytes()));
	}

}
