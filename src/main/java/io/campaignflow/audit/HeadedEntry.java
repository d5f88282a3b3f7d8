package io.campaignflow.audit;

/**
 * An entry with what its subject's head says: number and hash of the last entry, both
 * null where the head is gone.
 */
record HeadedEntry(AuditEntry entry, Long headSeq, String headHash) {

	boolean sameSubject(HeadedEntry other) {
		return entry.subjectType().equals(other.entry.subjectType())
				&& entry.subjectId().equals(other.entry.subjectId());
	}

	/** The number the chain should end with; 0 where no head knows. */
	long knownEnd() {
		return (headSeq == null) ? 0 : headSeq;
	}

}
