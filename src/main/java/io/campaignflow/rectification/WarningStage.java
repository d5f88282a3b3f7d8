package io.campaignflow.rectification;

/**
 * How far the present deadline was warned of; each stage is reached once a deadline. An
 * overdue item escalates from the responsible person to the unit's head to the contact
 * leader.
 */
public enum WarningStage {

	/** Nobody was told yet. */
	NONE,
	/** The deadline is near: yellow. */
	NEAR,
	/** The deadline has passed, the responsible person knows: red. */
	MISSED,
	/** The head of the unit knows. */
	HEAD,
	/** The contact leader knows; there is nobody further. */
	LEADER;

	/** The stage after this one; the last one is its own. */
	WarningStage next() {
		return (this == LEADER) ? LEADER : values()[ordinal() + 1];
	}

}
