package io.campaignflow.inspection;

/** What a group comes for (F3). */
public enum InspectionKind {

	/** Attends the mobilisation meeting. */
	MOBILISATION,
	/** Guides the preparation. */
	PREPARATION,
	/** Organises the appraisal. */
	APPRAISAL,
	/** A routine inspection. */
	ROUTINE,
	/** Nobody at the unit knows before it happens. */
	UNANNOUNCED,
	/** Looks again at what was closed out. */
	RETURN_VISIT

}
