package io.campaignflow.inspection;

import io.campaignflow.organisation.GroupRoster;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.SubjectCard;
import io.campaignflow.shared.SubjectCards;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names plans of inspections for messages. */
@Component
@Transactional(readOnly = true)
class InspectionPlanCards implements SubjectCards {

	private final InspectionPlanRepository plans;

	private final InspectionPlanSight sight;

	private final GroupRoster roster;

	private final OrgUnits units;

	private final MessageSource messages;

	InspectionPlanCards(InspectionPlanRepository plans, InspectionPlanSight sight, GroupRoster roster, OrgUnits units,
			MessageSource messages) {
		this.plans = plans;
		this.sight = sight;
		this.roster = roster;
		this.units = units;
		this.messages = messages;
	}

	@Override
	public String subjectType() {
		return "inspection-plan";
	}

	@Override
	public Optional<SubjectCard> find(String id) {
		return plans.find(id).map(this::card);
	}

	@Override
	public Map<String, SubjectCard> visible(Actor actor, Collection<String> ids) {
		return ids.stream()
			.flatMap(id -> sight.find(actor, id).stream())
			.map(this::card)
			.collect(Collectors.toMap(SubjectCard::id, Function.identity()));
	}

	private SubjectCard card(InspectionPlan plan) {
		String whose = (plan.groupId() == null) ? units.get(plan.issuingUnit()).name()
				: roster.byIds(List.of(plan.groupId())).stream().map(SupervisionGroup::name).findFirst().orElse("");
		String title = messages.getMessage("inspection.plan.title",
				new Object[] { whose, String.valueOf(plan.year()), (plan.month() == null) ? 0 : plan.month() },
				Locale.SIMPLIFIED_CHINESE);
		return new SubjectCard("inspection-plan", plan.id(), title, plan.issuingUnit(), plan.campaignId(),
				"/inspections/plans/" + plan.id());
	}

}
