package io.campaignflow.checklist;

/** Whether visits can take a checklist. */
public enum ChecklistStatus {

	ACTIVE, RETIRED

}
