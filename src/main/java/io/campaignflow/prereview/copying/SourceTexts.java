package io.campaignflow.prereview.copying;

import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.SubmittedTexts;
import io.campaignflow.shared.NotFound;
import io.campaignflow.text.PlanContent;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads texts as they are compared: with the names of their own units folded. */
@Component
class SourceTexts {

	private final SubmittedTexts texts;

	private final Plans plans;

	private final OrgUnits units;

	SourceTexts(SubmittedTexts texts, Plans plans, OrgUnits units) {
		this.texts = texts;
		this.plans = plans;
		this.units = units;
	}

	SourceText read(KeptText kept) {
		PlanContent content = texts.find(kept.planId(), kept.revision())
			.orElseThrow(() -> new NotFound("revision", kept.revision()))
			.content();
		OrgUnit unit = units.get(kept.unitCode());
		return new SourceText(kept, plans.get(kept.planId()), unit.name(),
				Letters.of(Stretch.of(content), names(unit), List.<BitSet>of()));
	}

	OwnNames names(OrgUnit unit) {
		return OwnNames.of(Stream.concat(units.ancestors(unit).stream(), Stream.of(unit)).map(OrgUnit::name).toList());
	}

}
