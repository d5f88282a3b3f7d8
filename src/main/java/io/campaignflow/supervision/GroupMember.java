package io.campaignflow.supervision;

import io.campaignflow.organisation.GroupDuty;

/** Somebody in a group on duty. */
public record GroupMember(String account, String name, GroupDuty duty) {
}
