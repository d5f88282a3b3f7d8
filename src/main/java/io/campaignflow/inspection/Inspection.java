package io.campaignflow.inspection;

import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The record of one visit and every move it can make. Each move is refused where the
 * visit does not stand where the move begins.
 */
final class Inspection {

	/** What never changes after the visit was opened. */
	record Identity(String id, String number, String campaignId, String groupId, String issuingUnit, String issuingPath,
			String unitCode, String unitPath, String planLineId, String openedBy, Instant openedAt) {
	}

	private final Identity identity;

	private VisitState state;

	Inspection(Identity identity, VisitState state) {
		this.identity = identity;
		this.state = state;
	}

	static Inspection opened(Identity identity, InspectionKind kind, LocalDate date) {
		VisitTerms terms = new VisitTerms(kind, date, null, List.of(), null, null);
		return new Inspection(identity, new VisitState(InspectionStatus.PLANNING, terms, false, FiledCount.NONE,
				VisitRecord.NONE, null, null, 0));
	}

	Identity identity() {
		return identity;
	}

	VisitState state() {
		return state;
	}

	String id() {
		return identity.id();
	}

	VisitTerms terms() {
		return state.terms();
	}

	boolean counted() {
		return state.status().counted();
	}

	/** PLANNING: what the group wants; filed next. */
	void plan(VisitTerms terms, LocalDate today) {
		requireStatus(InspectionStatus.PLANNING);
		VisitRules.check(terms, today);
		state = state.with(terms);
	}

	/** PLANNING → SCHEDULED: there is room for it. */
	void file(FiledCount count) {
		requireStatus(InspectionStatus.PLANNING);
		state = state.with(count).to(InspectionStatus.SCHEDULED);
	}

	/** PLANNING → DECIDING: an office has to say. */
	void question(FiledCount count) {
		requireStatus(InspectionStatus.PLANNING);
		state = state.with(count).to(InspectionStatus.DECIDING);
	}

	/** DECIDING → SCHEDULED, whatever the budget says. */
	void allow(FiledCount count, String reason) {
		requireStatus(InspectionStatus.DECIDING);
		state = state.with(count).because(reason).to(InspectionStatus.SCHEDULED);
	}

	/** DECIDING → DROPPED. */
	void drop(String reason) {
		requireStatus(InspectionStatus.DECIDING);
		state = state.because(reason).to(InspectionStatus.DROPPED);
	}

	/**
	 * DECIDING, or SCHEDULED and not yet carried out → MERGED into another visit to the
	 * same unit, which takes its people.
	 */
	void mergeInto(Inspection other, String reason) {
		requireStatus(InspectionStatus.DECIDING, InspectionStatus.SCHEDULED);
		requireNotCarriedOut();
		if (!other.identity.unitCode().equals(identity.unitCode()) || other.id().equals(id())) {
			throw new BusinessRuleViolation("visit-merge-other-unit", other.identity.number());
		}
		other.take(terms().people());
		state = state.into(other.id()).because(reason).to(InspectionStatus.MERGED);
	}

	private void take(List<String> people) {
		requireToCome();
		Set<String> all = new LinkedHashSet<>(terms().people());
		all.addAll(people);
		state = state.with(terms().with(VisitRules.people(List.copyOf(all))));
	}

	/** The unit knows of it now. */
	void disclose() {
		state = state.known();
	}

	/** SCHEDULED, not yet carried out → PLANNING, to be filed for the other day. */
	void postpone(LocalDate date, String reason, LocalDate today) {
		requireToCome();
		if (date != null && date.equals(terms().date())) {
			throw new BusinessRuleViolation("visit-same-day");
		}
		VisitRules.check(terms().on(date), today);
		state = state.with(terms().on(date)).because(reason).to(InspectionStatus.PLANNING);
	}

	/** SCHEDULED, not yet carried out: others go. */
	void changePeople(List<String> people) {
		requireToCome();
		state = state.with(terms().with(VisitRules.people(people)));
	}

	/** DECIDING or SCHEDULED, not yet carried out: others instead of leavers. */
	void follow(List<String> people) {
		requireStatus(InspectionStatus.DECIDING, InspectionStatus.SCHEDULED);
		requireNotCarriedOut();
		state = state.with(terms().with(VisitRules.people(people)));
	}

	/** Anything not yet carried out → CANCELLED. */
	void cancel(String reason) {
		requireStatus(InspectionStatus.PLANNING, InspectionStatus.DECIDING, InspectionStatus.SCHEDULED);
		requireNotCarriedOut();
		state = state.because(reason).to(InspectionStatus.CANCELLED);
	}

	/**
	 * SCHEDULED → RESPONDING, or where nothing was found → SIGNING. Not before its day.
	 */
	void carryOut(VisitRecord record, boolean found, LocalDate today) {
		requireStatus(InspectionStatus.SCHEDULED);
		if (today.isBefore(terms().date())) {
			throw new BusinessRuleViolation("visit-not-yet", terms().date());
		}
		state = state.with(record).known().to(found ? InspectionStatus.RESPONDING : InspectionStatus.SIGNING);
	}

	/** RESPONDING → SIGNING. */
	void respond(String by, Instant at) {
		requireStatus(InspectionStatus.RESPONDING);
		state = state.with(state.record().responded(by, at)).to(InspectionStatus.SIGNING);
	}

	/** SIGNING → SCHEDULED: the record is mended. */
	void giveBack(String reason) {
		requireStatus(InspectionStatus.SIGNING);
		state = state.because(reason).to(InspectionStatus.SCHEDULED);
	}

	/** SIGNING → CLOSED. */
	void sign(String by, Instant at) {
		requireStatus(InspectionStatus.SIGNING);
		state = state.with(state.record().signed(by, at)).to(InspectionStatus.CLOSED);
	}

	/**
	 * @throws Conflict where nothing can be written down any more, or not yet
	 */
	void requireCarryingOut() {
		requireStatus(InspectionStatus.SCHEDULED);
	}

	/**
	 * @throws Conflict where somebody has moved the visit since it was seen
	 */
	void requireSeen(long version) {
		if (version != state.version()) {
			throw new Conflict("visit-changed", null);
		}
	}

	/** Filed, and nobody has been there. */
	void requireToCome() {
		requireStatus(InspectionStatus.SCHEDULED);
		requireNotCarriedOut();
	}

	private void requireNotCarriedOut() {
		if (state.record().carriedOutAt() != null) {
			throw new Conflict("visit-carried-out", null);
		}
	}

	private void requireStatus(InspectionStatus... allowed) {
		if (!Set.of(allowed).contains(state.status())) {
			throw new Conflict("visit-moved-on", null, state.status());
		}
	}

}
