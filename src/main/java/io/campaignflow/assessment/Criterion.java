package io.campaignflow.assessment;

/**
 * What a unit is assessed by, each from recorded facts (F4: results count in the yearly
 * assessment).
 */
public enum Criterion {

	/** Plans approved before their start window closed (F3). */
	PLAN_ON_TIME(20),
	/** Rounds a plan took: one is full, each further one costs a quarter. */
	ROUNDS(10),
	/** Items of the year whose number is cancelled. */
	ITEMS_CLOSED(25),
	/** Items that never missed their deadline. */
	ITEMS_IN_TIME(15),
	/** Items that did not have to be opened again. */
	ITEMS_KEPT(10),
	/** Faces of those who raised items: green full, yellow half, red none. */
	SATISFACTION(10),
	/** Visits whose findings were answered. */
	FINDINGS_ANSWERED(10);

	private final int usual;

	Criterion(int usual) {
		this.usual = usual;
	}

	/** Points it has where no office has set any; 100 in all. */
	int usual() {
		return usual;
	}

}
