package io.campaignflow.prereview;

/** What the plan a passage comes from is to the plan it was found in. */
public enum Relation {

	/** A plan above: of the unit above, or a document of the issuing unit. */
	PARENT,
	/** A plan under the same parent. */
	SIBLING,
	/** Any other plan of the same campaign. */
	SAME_CAMPAIGN,
	/** A plan of the same unit in another campaign. */
	OWN_EARLIER,
	/** Another unit's plan in another campaign. */
	EARLIER_CAMPAIGN

}
