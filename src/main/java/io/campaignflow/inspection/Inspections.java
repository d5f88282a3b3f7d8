package io.campaignflow.inspection;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The visits of supervision groups: who sees which, and what is written down while one is
 * carried out. How visits move is said in {@link VisitPlanning}, {@link VisitFiling} and
 * {@link VisitReports}.
 */
@Service
@Transactional
public class Inspections {

	private final InspectionRepository inspections;

	private final InspectionList list;

	private final InspectionViews views;

	private final Findings findings;

	private final Recusal recusal;

	private final VisitTurn turn;

	Inspections(InspectionRepository inspections, InspectionList list, InspectionViews views, Findings findings,
			Recusal recusal, VisitTurn turn) {
		this.inspections = inspections;
		this.list = list;
		this.views = views;
		this.findings = findings;
		this.recusal = recusal;
		this.turn = turn;
	}

	/** For rules and processes: no visibility check. */
	@Transactional(readOnly = true)
	public InspectionView get(String id) {
		return views.of(inspections.find(id).orElseThrow(() -> new NotFound("inspection", id)));
	}

	/**
	 * @throws NotFound where the person may not see it
	 */
	@Transactional(readOnly = true)
	public InspectionView visible(Actor actor, String id) {
		return views.of(list.find(actor, id).orElseThrow(() -> new NotFound("inspection", id)));
	}

	/** The visit, where the person may see it. */
	@Transactional(readOnly = true)
	public Optional<InspectionView> ifVisible(Actor actor, String id) {
		return list.find(actor, id).map(views::of);
	}

	/** Those of the visits the person may see, by id. */
	@Transactional(readOnly = true)
	public Map<String, InspectionView> seen(Actor actor, Collection<String> ids) {
		return views.of(list.among(actor, ids))
			.stream()
			.collect(Collectors.toMap(InspectionView::id, Function.identity()));
	}

	/** The visit a finding comes from, where the person may see it. */
	@Transactional(readOnly = true)
	public Optional<InspectionView> ofFinding(Actor actor, String finding) {
		return findings.find(finding).flatMap(found -> ifVisible(actor, found.inspectionId()));
	}

	/** The visits a person may see, what is under way first. */
	@Transactional(readOnly = true)
	public Page<InspectionView> list(Actor actor, InspectionQuery query, PageQuery page) {
		Page<Inspection> found = list.list(actor, query, page);
		return new Page<>(views.of(found.items()), found.page(), found.size(), found.total());
	}

	/**
	 * Hands over the same visits in parts, at most so many, without keeping them.
	 * @param sort as in a page's query
	 */
	@Transactional(readOnly = true)
	public void each(Actor actor, InspectionQuery query, String sort, int most, Consumer<List<InspectionView>> reader) {
		list.each(actor, query, sort, most, part -> reader.accept(views.of(part)));
	}

	/** Whether it is this person's turn with the visit. No visibility check. */
	@Transactional(readOnly = true)
	boolean isTurnOf(Actor actor, String id) {
		return inspections.find(id).filter(visit -> turn.isOf(actor, visit)).isPresent();
	}

	/**
	 * The visit, locked until the transaction ends, where this person may write down now
	 * what they see there: it is being carried out, and it is their turn.
	 * @throws io.campaignflow.shared.Conflict where it is not (any more) carried out
	 */
	public InspectionView requireCarryingOut(Actor actor, String id) {
		return views.of(lockedForWriting(actor, id));
	}

	/**
	 * Findings in the order of their numbers; none where the person may see the visit but
	 * not yet read what is written down on it.
	 * @throws NotFound where the person may not see the visit
	 */
	@Transactional(readOnly = true)
	public List<FindingView> findings(Actor actor, String id) {
		return findings(actor, visible(actor, id));
	}

	/** The same of a visit the person has been shown. */
	@Transactional(readOnly = true)
	public List<FindingView> findings(Actor actor, InspectionView shown) {
		return VisitAccess.reads(actor, shown) ? findings.of(shown.id()) : List.of();
	}

	/** For rules and processes: no visibility check. */
	@Transactional(readOnly = true)
	public List<FindingView> findings(String id) {
		return findings.of(id);
	}

	/**
	 * Writes a finding down. The same entry again changes nothing and gives what is
	 * there.
	 * @throws io.campaignflow.shared.BusinessRuleViolation with every broken rule
	 * @throws io.campaignflow.shared.Conflict with the stored {@link FindingView} where
	 * somebody has changed it since
	 */
	public FindingView recordFinding(Actor actor, String id, FindingEntry entry) {
		lockedForWriting(actor, id);
		return findings.record(actor, id, entry);
	}

	/**
	 * Takes a finding away that was written down by mistake; gone already is as good.
	 * @throws io.campaignflow.shared.Conflict where somebody has changed it since
	 */
	public void removeFinding(Actor actor, String id, String findingId, long version) {
		lockedForWriting(actor, id);
		findings.remove(actor, id, findingId, version);
	}

	private Inspection lockedForWriting(Actor actor, String id) {
		visible(actor, id);
		Inspection visit = inspections.lock(id).orElseThrow(() -> new NotFound("inspection", id));
		recusal.requireFree(actor, inspections.groups(id), visit.identity().unitCode());
		visit.requireCarryingOut();
		if (!turn.isOf(actor, visit)) {
			throw new NotAllowed("visit-not-yours");
		}
		return visit;
	}

}
