package io.campaignflow.campaign;

/** Demanded of every plan (规定动作), or invited (自选动作). */
public enum RequirementKind {

	MANDATORY, OPTIONAL

}
