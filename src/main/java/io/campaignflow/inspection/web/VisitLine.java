package io.campaignflow.inspection.web;

import io.campaignflow.inspection.InspectionView;
import java.time.Instant;

/**
 * A visit as a line of a list: names of unit and group; {@code dueAt} only while it is
 * under way.
 */
record VisitLine(InspectionView visit, String unit, String group, Instant dueAt) {
}
