package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The record of one rectification item and every move it can make (F3: assigned, put
 * right, accepted, cancelled one by one). Each move is refused where the item does not
 * stand where the move begins. A deadline once given moves only by an extension; nobody
 * judges what they implemented; a number is cancelled only after acceptance.
 */
final class RectificationItem {

	private final ItemIdentity identity;

	private ItemState state;

	RectificationItem(ItemIdentity identity, ItemState state) {
		this.identity = identity;
		this.state = state;
	}

	ItemIdentity identity() {
		return identity;
	}

	ItemState state() {
		return state;
	}

	String id() {
		return identity.id();
	}

	/** REGISTERED or REOPENED → ASSIGNED. */
	void assign(Assignment given, LocalDate today, Instant at) {
		require(ItemStatus.REGISTERED, ItemStatus.REOPENED);
		if (given.person() == null || given.deadline() == null || !given.deadline().isAfter(today)) {
			throw new BusinessRuleViolation("item-deadline-past");
		}
		state = state.with(given).with(state.dates().assignedAt(at)).to(ItemStatus.ASSIGNED);
	}

	/** ASSIGNED → IMPLEMENTING. */
	void signFor() {
		require(ItemStatus.ASSIGNED);
		state = state.to(ItemStatus.IMPLEMENTING);
	}

	/** ASSIGNED → OBJECTED, once a round. */
	void object() {
		require(ItemStatus.ASSIGNED);
		if (state.handling().objected()) {
			throw new BusinessRuleViolation("item-objected-before");
		}
		state = state.with(state.handling().afterObjection()).to(ItemStatus.OBJECTED);
	}

	/** OBJECTED → REGISTERED where the office agrees, else back to ASSIGNED. */
	void decideObjection(boolean agreed) {
		require(ItemStatus.OBJECTED);
		if (agreed) {
			Assignment free = state.assignment().until(null);
			state = state.with(free).to(state.round() > 1 ? ItemStatus.REOPENED : ItemStatus.REGISTERED);
		}
		else {
			state = state.to(ItemStatus.ASSIGNED);
		}
	}

	/** An entry on what was done, by the responsible unit or one that helps. */
	void report(Actor actor) {
		require(ItemStatus.IMPLEMENTING, ItemStatus.APPLYING);
		state = state.with(state.handling().by(actor)).touched();
	}

	/** IMPLEMENTING → APPLYING: whoever is responsible calls it done, or not doable. */
	void finish(Actor actor) {
		require(ItemStatus.IMPLEMENTING);
		state = state.with(state.handling().by(actor)).to(ItemStatus.APPLYING);
	}

	/** APPLYING → IMPLEMENTING: the head does not think so. */
	void giveBack() {
		require(ItemStatus.APPLYING);
		state = state.to(ItemStatus.IMPLEMENTING);
	}

	/** APPLYING → VERIFYING. */
	void apply(Actor actor, Instant at) {
		require(ItemStatus.APPLYING);
		state = state.with(state.handling().by(actor)).with(state.dates().appliedAt(at)).to(ItemStatus.VERIFYING);
	}

	/** VERIFYING → ACCEPTED, or back to IMPLEMENTING. */
	void verify(Actor actor, boolean accepted, Instant at) {
		require(ItemStatus.VERIFYING);
		requireNotImplementedBy(actor);
		state = accepted
				? state.with(state.dates().acceptedAt(at)).with(state.handling().asking(null)).to(ItemStatus.ACCEPTED)
				: state.to(ItemStatus.IMPLEMENTING);
	}

	/** APPLYING → UNFEASIBLE_ASKED. */
	void askToEnd(Actor actor) {
		require(ItemStatus.APPLYING);
		state = state.with(state.handling().by(actor)).to(ItemStatus.UNFEASIBLE_ASKED);
	}

	/** UNFEASIBLE_ASKED → UNFEASIBLE, or back to IMPLEMENTING. */
	void decideEnd(Actor actor, boolean agreed) {
		require(ItemStatus.UNFEASIBLE_ASKED);
		requireNotImplementedBy(actor);
		state = agreed ? state.with(state.handling().asking(null)).to(ItemStatus.UNFEASIBLE)
				: state.to(ItemStatus.IMPLEMENTING);
	}

	/** ACCEPTED → CLOSED, not before all its sub-items are over. */
	void close(int openSubItems, Instant at) {
		require(ItemStatus.ACCEPTED);
		if (openSubItems > 0) {
			throw new BusinessRuleViolation("item-sub-items-open", openSubItems);
		}
		state = state.with(state.dates().closedAt(at)).to(ItemStatus.CLOSED);
	}

	/** ACCEPTED → IMPLEMENTING: the office found something against cancelling it. */
	void sendBack() {
		require(ItemStatus.ACCEPTED);
		state = state.to(ItemStatus.IMPLEMENTING);
	}

	/** What somebody who raised a closed item says; red opens it again. */
	void rate(Face face) {
		requireUnsettled();
		state = (face == Face.RED) ? state.nextRound() : state.with(face.worse(state.satisfaction())).touched();
	}

	/** A return visit; a relapse opens the item again. */
	void visit(Actor actor, boolean holds, Instant at) {
		requireUnsettled();
		requireNotImplementedBy(actor);
		state = holds ? state.with(state.dates().settledAt(at)).touched() : state.nextRound();
	}

	/** Nothing follows any more. */
	void settle(Instant at) {
		requireUnsettled();
		state = state.with(state.dates().settledAt(at)).touched();
	}

	/** More time is asked for; one wish at a time. */
	void askExtension(Extension asked) {
		require(ItemStatus.IMPLEMENTING, ItemStatus.APPLYING);
		if (state.handling().extension() != null) {
			throw new BusinessRuleViolation("item-extension-asked");
		}
		if (!asked.until().isAfter(state.assignment().deadline())) {
			throw new BusinessRuleViolation("item-extension-not-later");
		}
		state = state.with(state.handling().asking(asked)).touched();
	}

	/** The wish is decided: granted, the deadline moves and is warned of anew. */
	void decideExtension(boolean granted) {
		Extension asked = state.handling().extension();
		if (asked == null || !state.status().running()) {
			throw new Conflict("item-extension-gone", state.status());
		}
		Handling decided = state.handling().asking(null);
		state = granted
				? state.with(state.assignment().until(asked.until())).with(decided.at(WarningStage.NONE)).touched()
				: state.with(decided).touched();
	}

	/**
	 * The next stage of warning, if the unit is to be warned now: not where it waits for
	 * others. Nobody is told that a deadline is near which has passed.
	 */
	boolean warn(LocalDate today) {
		WarningStage stage = state.handling().stage();
		boolean due = state.status().warned() && stage != WarningStage.LEADER;
		if (due) {
			boolean missed = stage == WarningStage.NONE && today.isAfter(state.assignment().deadline());
			state = state.with(state.handling().at(missed ? WarningStage.MISSED : stage.next()));
		}
		return due;
	}

	/** A duplicate: ended, it lives on in the other item. */
	void mergeInto(RectificationItem other) {
		requireDivisible();
		if (other.id().equals(id()) || !other.identity().campaignId().equals(identity.campaignId())) {
			throw new BusinessRuleViolation("item-merge-target", other.identity().number());
		}
		if (!other.state().status().running()) {
			throw new BusinessRuleViolation("item-merge-over", other.identity().number());
		}
		state = state.into(other.id()).with(state.handling().asking(null)).to(ItemStatus.MERGED);
	}

	/** Ended: it lives on in several items. */
	void split() {
		requireDivisible();
		state = state.with(state.handling().asking(null)).to(ItemStatus.SPLIT);
	}

	/**
	 * @throws NotAllowed where the person implemented the item or applied for it, in
	 * whatever round
	 */
	void requireNotImplementedBy(Actor actor) {
		if (state.handling().implementedBy(actor)) {
			throw new NotAllowed("item-own-work");
		}
	}

	/**
	 * @throws Conflict where somebody changed the item since
	 */
	void requireVersion(long seen) {
		if (seen != state.version()) {
			throw new Conflict("item-changed", state.version());
		}
	}

	void requireDivisible() {
		if (!state.status().divisible()) {
			throw new Conflict("item-moved-on", state.status());
		}
	}

	private void requireUnsettled() {
		require(ItemStatus.CLOSED);
		if (state.dates().settled() != null) {
			throw new Conflict("item-settled", state.status());
		}
	}

	private void require(ItemStatus... expected) {
		if (!Arrays.asList(expected).contains(state.status())) {
			throw new Conflict("item-moved-on", state.status());
		}
	}

}
