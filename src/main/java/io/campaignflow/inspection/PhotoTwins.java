package io.campaignflow.inspection;

import io.campaignflow.inspection.TwinRepository.Candidate;
import io.campaignflow.inspection.TwinRepository.Pair;
import io.campaignflow.inspection.events.VisitRecordEvent.PhotoSeenBefore;
import io.campaignflow.inspection.photo.Fingerprint;
import io.campaignflow.shared.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Recognises a photo that was used before in the campaign, compressed or sized otherwise
 * too. It is said, not refused: two photos of one wall may look the same. Who may not see
 * the other visit learns only that there is one.
 */
@Component
class PhotoTwins {

	private static final int MOST = 5;

	private final TwinRepository twins;

	private final Inspections inspections;

	private final ApplicationEventPublisher events;

	PhotoTwins(TwinRepository twins, Inspections inspections, ApplicationEventPublisher events) {
		this.twins = twins;
		this.inspections = inspections;
		this.events = events;
	}

	/** Looks for earlier ones, the nearest first; to be called before it is stored. */
	List<Candidate> earlier(String campaignId, long fingerprint) {
		return twins.candidates(campaignId, fingerprint)
			.stream()
			.filter(one -> Fingerprint.distance(one.fingerprint(), fingerprint) <= Fingerprint.NEAR)
			.sorted(Comparator.comparingInt(one -> Fingerprint.distance(one.fingerprint(), fingerprint)))
			.limit(MOST)
			.toList();
	}

	void keep(PhotoView photo, List<Candidate> earlier, Actor actor) {
		for (Candidate one : earlier) {
			twins.insert(photo.id(), one.photo());
			events.publishEvent(new PhotoSeenBefore(photo.inspectionId(), photo.id(), one.photo(), actor.account()));
		}
	}

	/** The twins of all photos of a visit. */
	List<PhotoTwin> of(Actor actor, String inspectionId) {
		List<Pair> pairs = twins.of(inspectionId);
		Map<String, InspectionView> seen = inspections.seen(actor, pairs.stream().map(Pair::inspectionId).toList());
		return pairs.stream().map(pair -> twin(pair, seen.get(pair.inspectionId()))).distinct().toList();
	}

	private static PhotoTwin twin(Pair pair, InspectionView other) {
		return (other == null) ? new PhotoTwin(pair.photo(), null, null, null, null)
				: new PhotoTwin(pair.photo(), other.id(), other.number(), other.unitCode(), other.date());
	}

}
