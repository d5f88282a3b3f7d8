package io.campaignflow.prereview;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.prereview.events.PreReviewEvent.FindingJudged;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether the machine was right: people mark findings, each once and changeable, and the
 * office sees how often each rule is right.
 */
@Service
@Transactional
public class Verdicts {

	private static final int LONGEST_REASON = 500;

	private final VerdictRepository verdicts;

	private final Plans plans;

	private final Campaigns campaigns;

	private final Readership readership;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Verdicts(VerdictRepository verdicts, Plans plans, Campaigns campaigns, Readership readership,
			ApplicationEventPublisher events, Clock clock) {
		this.verdicts = verdicts;
		this.plans = plans;
		this.campaigns = campaigns;
		this.readership = readership;
		this.events = events;
		this.clock = clock;
	}

	/** Whether this person may call findings of the plan right or wrong. */
	@Transactional(readOnly = true)
	public boolean mayJudge(Actor actor, String planId) {
		return readership.mayJudge(actor, plans.visible(actor, planId));
	}

	/**
	 * Calls a finding right or wrong, or changes one's mind.
	 * @param reason why it is wrong; may be empty
	 * @throws io.campaignflow.shared.NotAllowed for people of the plan's unit
	 * @throws io.campaignflow.shared.NotFound where the report has no such finding
	 */
	public Verdict give(Actor actor, String planId, int revision, String finding, boolean correct, String reason) {
		PlanView plan = plans.visible(actor, planId);
		if (!readership.mayJudge(actor, plan)) {
			throw new NotAllowed("finding-not-yours-to-judge");
		}
		String said = (reason == null) ? "" : reason.strip();
		if (said.length() > LONGEST_REASON) {
			throw new BusinessRuleViolation("verdict-reason-long", LONGEST_REASON);
		}
		Rule rule = verdicts.ruleOf(planId, revision, finding).orElseThrow(() -> new NotFound("hint", finding));
		Verdict verdict = new Verdict(planId, revision, finding, actor.account(), plan.campaignId(), rule, correct,
				said, clock.instant());
		verdicts.find(planId, revision, finding, actor.account())
			.ifPresentOrElse((before) -> change(before, verdict), () -> add(verdict));
		events.publishEvent(
				new FindingJudged(plan.campaignId(), planId, revision, finding, rule.name(), correct, actor.account()));
		return verdict;
	}

	private void add(Verdict verdict) {
		verdicts.insert(verdict);
		verdicts.count(verdict.campaignId(), verdict.rule(), 0, verdict.correct() ? 1 : 0, verdict.correct() ? 0 : 1);
	}

	private void change(Verdict before, Verdict verdict) {
		verdicts.update(verdict);
		int more = Boolean.compare(verdict.correct(), before.correct());
		verdicts.count(verdict.campaignId(), verdict.rule(), 0, more, -more);
	}

	/** The person's own verdicts on one report, by finding. */
	@Transactional(readOnly = true)
	public Map<String, Verdict> own(Actor actor, String planId, int revision) {
		plans.visible(actor, planId);
		return verdicts.of(planId, revision)
			.stream()
			.filter((verdict) -> verdict.account().equals(actor.account()))
			.collect(Collectors.toMap(Verdict::finding, Function.identity()));
	}

	/**
	 * Every rule with its figures in a campaign.
	 * @throws io.campaignflow.shared.NotAllowed unless the person belongs to the office
	 * of the issuing unit
	 */
	@Transactional(readOnly = true)
	public List<RuleRate> rates(Actor actor, String campaignId) {
		requireOffice(actor, campaignId);
		Map<Rule, RuleRate> known = verdicts.rates(campaignId)
			.stream()
			.collect(Collectors.toMap(RuleRate::rule, Function.identity()));
		return Arrays.stream(Rule.values())
			.map((rule) -> known.getOrDefault(rule, new RuleRate(rule, 0, 0, 0)))
			.toList();
	}

	/**
	 * What people said, newest first; {@code rule} and {@code correct}: null for all.
	 * @throws io.campaignflow.shared.NotAllowed unless the person belongs to the office
	 * of the issuing unit
	 */
	@Transactional(readOnly = true)
	public Page<Verdict> list(Actor actor, String campaignId, Rule rule, Boolean correct, PageQuery page) {
		requireOffice(actor, campaignId);
		return verdicts.list(campaignId, rule, correct, page);
	}

	/** The same one by one, at most so many. */
	@Transactional(readOnly = true)
	public void each(Actor actor, String campaignId, Rule rule, Boolean correct, int most, Consumer<Verdict> reader) {
		requireOffice(actor, campaignId);
		verdicts.each(campaignId, rule, correct, most, reader);
	}

	private void requireOffice(Actor actor, String campaignId) {
		CampaignView campaign = campaigns.visible(actor, campaignId);
		if (!campaigns.mayManage(actor, campaign)) {
			throw new NotAllowed("campaign-not-office");
		}
	}

}
