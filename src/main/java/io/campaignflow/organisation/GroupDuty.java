package io.campaignflow.organisation;

/** What somebody is in a supervision group. */
public enum GroupDuty {

	LEADER, FIRST_LEADER, MEMBER, LIAISON

}
