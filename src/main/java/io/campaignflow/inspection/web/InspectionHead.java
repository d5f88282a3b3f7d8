package io.campaignflow.inspection.web;

import io.campaignflow.inspection.InspectionView;
import io.campaignflow.workflow.WorkItem;

/**
 * What stands at the top of every page of a visit. {@code next} is the open task the
 * reader may act on (null for none); {@code mayMove}: may postpone, staff and call off.
 */
public record InspectionHead(InspectionView visit, String unit, String group, int findings, WorkItem next,
		boolean mayMove) {
}
