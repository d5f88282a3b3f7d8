package io.campaignflow.intake;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.intake.TextSource.Relation;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.DraftChange;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.Writing;
import io.campaignflow.plan.events.PlanEvent.TextTakenOver;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.PlanContent.Section;
import io.campaignflow.text.PlanContent.TakenFrom;
import io.campaignflow.text.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Texts taken over from plans the writer may see: the unit's plan of an earlier campaign,
 * the approved plan above, another plan of the unit. Only frozen texts are offered, and
 * each section remembers where its text came from.
 */
@Service
@Transactional
public class TextSources {

	private static final int MOST = 50;

	private final Writing writing;

	private final Plans plans;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final ApplicationEventPublisher events;

	TextSources(Writing writing, Plans plans, OrgUnits units, Campaigns campaigns, ApplicationEventPublisher events) {
		this.writing = writing;
		this.plans = plans;
		this.units = units;
		this.campaigns = campaigns;
		this.events = events;
	}

	/** The plan above first, then the unit's own, the latest first. */
	@Transactional(readOnly = true)
	public List<TextSource> of(Actor actor, String planId) {
		PlanView plan = writing.plan(actor, planId);
		Stream<PlanView> above = Optional.ofNullable(plan.parentPlanId())
			.flatMap(parent -> writing.seen(actor, parent))
			.filter(parent -> parent.status() == PlanStatus.APPROVED)
			.stream();
		PlanQuery ofUnit = new PlanQuery(null, plan.unitCode(), false, null, null);
		Stream<PlanView> own = plans.list(actor, ofUnit, new PageQuery(0, MOST, "-openedAt"))
			.items()
			.stream()
			.filter(other -> !other.id().equals(planId));
		return Stream.concat(above, own)
			.filter(other -> other.revision() > 0)
			.map(other -> source(plan, other))
			.toList();
	}

	/**
	 * The text of one of {@link #of}.
	 * @throws NotFound where it is none of them
	 */
	@Transactional(readOnly = true)
	public Revision text(Actor actor, String planId, String sourceId) {
		TextSource source = of(actor, planId).stream()
			.filter(each -> each.plan().id().equals(sourceId))
			.findFirst()
			.orElseThrow(() -> new NotFound("plan", sourceId));
		return plans.revision(actor, sourceId, source.revision());
	}

	/** Sections of a source by the key of the section they fit, by their titles. */
	@Transactional(readOnly = true)
	public Map<String, String> proposals(Actor actor, String planId, Revision source) {
		List<Section> sections = writing.draft(actor, planId).content().sections();
		return sections.stream()
			.flatMap(section -> TitleMatch.of(section.title(), source.content().sections())
				.map(found -> Map.entry(section.key(), found.section().key()))
				.stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Takes texts over; gives the draft's new version. {@code sections}: for each section
	 * of the draft the section of the source whose text it gets; {@code append} goes on
	 * after what stands there.
	 * @throws io.campaignflow.shared.Conflict where the draft was changed since, or
	 * somebody writes in one of these sections
	 */
	public long take(Actor actor, String planId, Taking taking) {
		Revision source = text(actor, planId, taking.plan());
		if (source.n() != taking.revision()) {
			throw new BusinessRuleViolation("source-changed", source.n());
		}
		PlanContent stored = writing.locked(planId).content();
		TakenText taken = new TakenText(stored, source.content(), takenFrom(actor, source), taking.append());
		PlanContent content = taken.content(taking.sections(), taking.measures(), requirements(actor, planId));
		long version = writing.saveTaken(actor, planId, new DraftChange(taking.version(), content, List.of()));
		events.publishEvent(new TextTakenOver(planId, source.planId(), source.n(), taking.sections().size(),
				taking.measures() ? source.content().measures().size() : 0, actor.account()));
		return version;
	}

	/**
	 * What is taken over: the version of the draft the writer saw, the source, and for
	 * each section of the draft the key of the source's section.
	 */
	public record Taking(long version, String plan, int revision, Map<String, String> sections, boolean measures,
			boolean append) {

		public Taking {
			sections = (sections == null) ? Map.of() : Map.copyOf(sections);
		}

	}

	private Set<String> requirements(Actor actor, String planId) {
		CampaignView campaign = campaigns.get(writing.plan(actor, planId).campaignId());
		return campaign.requirements().stream().map(Requirement::code).collect(Collectors.toSet());
	}

	private TakenFrom takenFrom(Actor actor, Revision source) {
		PlanView plan = plans.visible(actor, source.planId());
		return new TakenFrom(source.planId(), source.content().title(), units.get(plan.unitCode()).name(), source.n());
	}

	private TextSource source(PlanView plan, PlanView other) {
		Relation relation = other.id().equals(plan.parentPlanId()) ? Relation.ABOVE
				: other.campaignId().equals(plan.campaignId()) ? Relation.OWN : Relation.EARLIER;
		return new TextSource(other, units.get(other.unitCode()).name(), campaigns.get(other.campaignId()).title(),
				other.revision(), relation);
	}

}
