package io.campaignflow.inspection;

import java.util.List;

/** Visits of several groups to one unit in one week, which could be one visit. */
public record MergeProposal(List<InspectionView> visits) {

	public MergeProposal {
		visits = List.copyOf(visits);
	}

}
