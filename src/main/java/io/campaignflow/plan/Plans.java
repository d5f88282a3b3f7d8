package io.campaignflow.plan;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Violation;
import io.campaignflow.text.PlanContent;
import io.campaignflow.text.Revision;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans of all units: the one door to them. Every transition locks the plan's row
 * first.
 */
@Service
@Transactional
public class Plans {

	/**
	 * How far a list is counted: further than all plans of one campaign in a region, so
	 * that figures and lists agree; whoever finds more asks more narrowly.
	 */
	public static final int MOST_COUNTED = 20_000;

	private final PlanRepository plans;

	private final PlanList list;

	private final Drafting drafting;

	private final Drafters drafters;

	private final SubmissionCheck check;

	private final PlanMoves moves;

	private final PlanRecord record;

	Plans(PlanRepository plans, PlanList list, Drafting drafting, Drafters drafters, SubmissionCheck check,
			PlanMoves moves, PlanRecord record) {
		this.plans = plans;
		this.list = list;
		this.drafting = drafting;
		this.drafters = drafters;
		this.check = check;
		this.moves = moves;
		this.record = record;
	}

	/** For rules and processes: no visibility check. */
	@Transactional(readOnly = true)
	public PlanView get(String id) {
		return plan(id).view();
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person may not see it
	 */
	@Transactional(readOnly = true)
	public PlanView visible(Actor actor, String id) {
		return seen(actor, id).view();
	}

	/** These plans by id, one query. For figures and processes: no visibility check. */
	@Transactional(readOnly = true)
	public Map<String, PlanView> views(Collection<String> ids) {
		return plans.findAll(ids).stream().map(Plan::view).collect(Collectors.toMap(PlanView::id, Function.identity()));
	}

	/**
	 * The plans of their own that these units had or have to bring through with the last
	 * day of their window in this span; none that waits or was revoked. No visibility
	 * check.
	 */
	@Transactional(readOnly = true)
	public List<PlanView> ofUnits(Collection<String> unitCodes, LocalDate from, LocalDate to) {
		return plans.dueOf(unitCodes, from, to).stream().map(Plan::view).toList();
	}

	/** The plans a person may see, most urgent first. */
	@Transactional(readOnly = true)
	public Page<PlanView> list(Actor actor, PlanQuery query, PageQuery page) {
		return list.list(actor, query, page);
	}

	/**
	 * Hands over the same plans one by one, in the same order, at most so many.
	 */
	@Transactional(readOnly = true)
	public void each(Actor actor, PlanQuery query, int most, Consumer<PlanView> reader) {
		list.each(actor, query, most, reader);
	}

	/** The plans of these units in a campaign, by unit. No visibility check. */
	@Transactional(readOnly = true)
	public Map<String, PlanView> ofUnits(String campaignId, Set<String> unitCodes) {
		return plans.unitPlans(campaignId, unitCodes)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (each) -> each.getValue().view()));
	}

	/**
	 * Whether this person may write this plan now (drafter of the unit, plan open for
	 * drafting).
	 */
	@Transactional(readOnly = true)
	public boolean mayWrite(Actor actor, String id) {
		return drafters.mayWrite(actor, seen(actor, id));
	}

	/**
	 * The text being written.
	 * @throws io.campaignflow.shared.NotAllowed for people outside the plan's unit
	 */
	@Transactional(readOnly = true)
	public Draft draft(Actor actor, String id) {
		Plan plan = seen(actor, id);
		drafters.requireOfUnit(actor, plan);
		return drafting.draft(plan);
	}

	/**
	 * Stores the draft and gives its new version.
	 * @throws io.campaignflow.shared.Conflict with the stored {@link Draft} where the
	 * version named is not the stored one
	 */
	public long save(Actor actor, String id, DraftChange change) {
		seen(actor, id);
		return drafting.save(actor, moves.locked(id), change);
	}

	/** Everything that still forbids submission; empty when it may go. */
	@Transactional(readOnly = true)
	public List<Violation> blockers(String id) {
		return check.blockers(plan(id));
	}

	/**
	 * What is worth knowing but forbids nothing: length, requirements without a measure.
	 */
	@Transactional(readOnly = true)
	public List<Violation> warnings(String id) {
		return check.warnings(plan(id));
	}

	/** The frozen texts of all submissions, oldest first. */
	@Transactional(readOnly = true)
	public List<Revision> revisions(Actor actor, String id) {
		return record.revisions(seen(actor, id));
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where there is no such revision
	 */
	@Transactional(readOnly = true)
	public Revision revision(Actor actor, String id, int n) {
		return record.revision(seen(actor, id), n);
	}

	/** Sections of the last submission, none before the first. No visibility check. */
	@Transactional(readOnly = true)
	public List<PlanContent.Section> sections(String id) {
		return record.sections(plan(id));
	}

	/** Remarks of all rounds with their answers, oldest first. No visibility check. */
	@Transactional(readOnly = true)
	public List<Remark> remarks(String id) {
		return record.remarks(id);
	}

	/**
	 * Makes the plan readable for these candidate groups or accounts: they review or
	 * inspect it.
	 */
	public void admit(String id, Collection<String> readers) {
		record.admit(id, readers);
	}

	private Plan plan(String id) {
		return plans.find(id).orElseThrow(() -> new NotFound("plan", id));
	}

	private Plan seen(Actor actor, String id) {
		return list.find(actor, id).orElseThrow(() -> new NotFound("plan", id));
	}

}
