package io.campaignflow.organisation;

/** Somebody active in a supervision group, and as what. */
public record GroupMember(String groupId, String account, String name, GroupDuty duty) {
}
