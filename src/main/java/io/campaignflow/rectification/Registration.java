package io.campaignflow.rectification;

import java.time.Instant;
import java.util.List;

/**
 * What an item is registered with. {@code sourceRef} names what it comes from within its
 * source (a finding, a line of a request), null where nothing does: the same source is
 * registered once. {@code officeUnit} is the unit whose office runs it, null to have it
 * found; {@code groupId} the supervision group that found it, else null. {@code title}
 * may be blank: then the text's beginning is one. {@code severity} null counts as medium,
 * {@code foundAt} null as now; only a finding may belong to no campaign
 * ({@code campaignId} null or empty), such items have numbers of their own.
 */
public record Registration(String campaignId, ItemSource source, String sourceRef, String unitCode, String officeUnit,
		String groupId, Severity severity, String title, String text, String place, Instant foundAt,
		List<NewRaiser> raisers) {

	public Registration {
		campaignId = (campaignId == null) ? "" : campaignId;
		raisers = (raisers == null) ? List.of() : List.copyOf(raisers);
	}

	/**
	 * Who raises it: an account, or where they have none ({@code account} null) a name
	 * with a contact to which a link can be sent (may be null).
	 */
	public record NewRaiser(String account, String name, String contact) {
	}

}
