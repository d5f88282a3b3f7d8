package io.campaignflow.prereview;

import io.campaignflow.plan.PlanSight;
import io.campaignflow.shared.Actor;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What of a report a person may know. Evidence quotes plans of other units: who may see
 * such a plan, sees it quoted and linked; who judges the copy, sees it quoted; the plan's
 * own unit learns that there is a source, but not whose and not its words.
 */
@Component
class ReportSight {

	private final PlanSight plans;

	ReportSight(PlanSight plans) {
		this.plans = plans;
	}

	Report seenBy(Actor actor, Report report) {
		Set<String> sources = report.findings()
			.stream()
			.filter((finding) -> finding.source() != null)
			.map((finding) -> finding.source().planId())
			.collect(Collectors.toSet());
		if (sources.isEmpty()) {
			return report;
		}
		Set<String> visible = plans.visible(actor, sources);
		UnaryOperator<Source> veil = plans.isOfUnit(actor, report.planId()) ? Source::hidden : Source::unlinked;
		return new Report(report.planId(), report.revision(), report.state(), report.at(),
				report.findings().stream().map((finding) -> seen(finding, visible, veil)).toList(), report.shares());
	}

	private static Finding seen(Finding finding, Set<String> visible, UnaryOperator<Source> veil) {
		Source source = finding.source();
		return (source == null || visible.contains(source.planId())) ? finding : finding.from(veil.apply(source));
	}

}
