package io.campaignflow.audit;

import java.util.List;

/**
 * Result of verifying chains: how many subjects and entries were checked, how many faults
 * there are, and the first {@link #LISTED} of them.
 */
public record AuditVerification(long subjects, long checked, long faults, List<BrokenEntry> broken) {

	/** So many faults are named; a wholly destroyed record must not fill the memory. */
	public static final int LISTED = 1000;

	public AuditVerification {
		broken = List.copyOf(broken);
	}

	public boolean intact() {
		return faults == 0;
	}

}
