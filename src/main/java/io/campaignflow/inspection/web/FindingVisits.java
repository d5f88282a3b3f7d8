package io.campaignflow.inspection.web;

import io.campaignflow.inspection.InspectionView;
import io.campaignflow.inspection.Inspections;
import io.campaignflow.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Where a finding comes from, for pages of items: in templates {@code @findingVisits}.
 */
@Component("findingVisits")
public class FindingVisits {

	private final Inspections inspections;

	FindingVisits(Inspections inspections) {
		this.inspections = inspections;
	}

	/** Its visit; null where there is none the person sees. */
	public InspectionView of(Actor me, String finding) {
		return inspections.ofFinding(me, finding).orElse(null);
	}

}
