package io.campaignflow.inspection;

import io.campaignflow.checklist.ChecklistVersion;
import io.campaignflow.checklist.Evaluation;
import java.util.List;

/**
 * Everything about the carrying out of a visit: the checklist (null where there is none),
 * what was answered, remarked, found and photographed, and what the answers mean.
 * {@code writable}: the reader may write now.
 */
public record VisitSheet(InspectionView visit, ChecklistVersion checklist, List<AnswerView> answers,
		List<AnswerView> remarks, List<FindingView> findings, List<PhotoView> photos, List<PhotoTwin> twins,
		Evaluation evaluation, boolean writable) {
}
