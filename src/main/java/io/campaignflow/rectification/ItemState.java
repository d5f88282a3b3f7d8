package io.campaignflow.rectification;

/**
 * What changes of an item. {@code round} counts from 1 and grows when it is opened again;
 * {@code satisfaction} is the worst answer of the present round, null before the first;
 * {@code mergedInto} the id of the item it was merged into, else null.
 */
record ItemState(ItemStatus status, int round, long version, Assignment assignment, Handling handling, Dates dates,
		Face satisfaction, String mergedInto) {

	static ItemState registered(Assignment concerned) {
		return new ItemState(ItemStatus.REGISTERED, 1, 0, concerned, Handling.NONE, Dates.NONE, null, null);
	}

	ItemState to(ItemStatus next) {
		return new ItemState(next, round, version + 1, assignment, handling, dates, satisfaction, mergedInto);
	}

	ItemState with(Assignment given) {
		return new ItemState(status, round, version, given, handling, dates, satisfaction, mergedInto);
	}

	ItemState with(Handling changed) {
		return new ItemState(status, round, version, assignment, changed, dates, satisfaction, mergedInto);
	}

	ItemState with(Dates reached) {
		return new ItemState(status, round, version, assignment, handling, reached, satisfaction, mergedInto);
	}

	ItemState with(Face face) {
		return new ItemState(status, round, version, assignment, handling, dates, face, mergedInto);
	}

	ItemState into(String item) {
		return new ItemState(status, round, version, assignment, handling, dates, satisfaction, item);
	}

	ItemState nextRound() {
		return new ItemState(ItemStatus.REOPENED, round + 1, version + 1, assignment.until(null), handling.anew(),
				Dates.NONE, null, null);
	}

	/** The same place, changed: whoever saw the version before has to look again. */
	ItemState touched() {
		return to(status);
	}

}
