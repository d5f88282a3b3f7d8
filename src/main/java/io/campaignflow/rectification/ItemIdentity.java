package io.campaignflow.rectification;

import java.time.Instant;

/**
 * What never changes of an item. {@code officeUnit} is the unit whose office runs it;
 * {@code groupId} the supervision group that found it, {@code parentId} the item it is
 * part of, {@code splitFrom} the one it was split from: each null where there is none.
 * {@code sourceRef} names what it came from within its source, null where nothing does;
 * one source makes one item.
 */
record ItemIdentity(String id, String campaignId, ItemNumber number, ItemSource source, String sourceRef,
		String officeUnit, String groupId, String foundUnit, String title, String text, String place, Instant foundAt,
		String parentId, String splitFrom, String registeredBy, Instant registeredAt) {
}
