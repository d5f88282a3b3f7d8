package io.campaignflow.audit;

import io.campaignflow.audit.BrokenEntry.Fault;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks through entries, subject by subject in the order of their numbers, and names what
 * is broken. Keeps only the entry before, so any number of entries can pass.
 */
class ChainCheck {

	/** A moved entry is looked for so many numbers around its place. */
	private static final int NEIGHBOURHOOD = 1000;

	private final List<BrokenEntry> broken = new ArrayList<>();

	private long subjects;

	private long checked;

	private long faults;

	private HeadedEntry previous;

	private boolean previousWhole;

	void accept(HeadedEntry next) {
		if (previous == null || !previous.sameSubject(next)) {
			closeChain();
			subjects++;
		}
		checked++;
		AuditEntry entry = next.entry();
		checkGap(entry);
		boolean whole = ChainHash.of(entry).equals(entry.hash());
		if (!whole) {
			report(BrokenEntry.one(entry, moved(next) ? Fault.ORDER : Fault.CHANGED));
		}
		else if (!continues(entry)) {
			report(BrokenEntry.one(entry, Fault.LINK));
		}
		previous = next;
		previousWhole = whole;
	}

	/** A head behind which no entry is left. */
	void acceptBareHead(String subjectType, String subjectId, long lastSeq) {
		closeChain();
		subjects++;
		report(new BrokenEntry(subjectType, subjectId, 1, lastSeq, Fault.MISSING));
	}

	AuditVerification result() {
		closeChain();
		return new AuditVerification(subjects, checked, faults, broken);
	}

	private void checkGap(AuditEntry entry) {
		long expected = (previous == null) ? 1 : previous.entry().seq() + 1;
		if (entry.seq() > expected) {
			report(new BrokenEntry(entry.subjectType(), entry.subjectId(), expected, entry.seq() - 1, Fault.MISSING));
		}
	}

	/** Judged only between neighbours that are whole: else the other fault says it. */
	private boolean continues(AuditEntry entry) {
		if (entry.seq() == 1) {
			return entry.previousHash().equals(ChainHash.START);
		}
		boolean neighbour = previous != null && previous.entry().seq() == entry.seq() - 1;
		return !neighbour || !previousWhole || entry.previousHash().equals(previous.entry().hash());
	}

	private static boolean moved(HeadedEntry row) {
		AuditEntry entry = row.entry();
		long last = Math.min(entry.seq() + NEIGHBOURHOOD, Math.max(row.knownEnd(), entry.seq()) + 1);
		for (long seq = Math.max(1, entry.seq() - NEIGHBOURHOOD); seq <= last; seq++) {
			if (seq != entry.seq() && ChainHash.of(entry, seq).equals(entry.hash())) {
				return true;
			}
		}
		return false;
	}

	private void closeChain() {
		if (previous != null) {
			checkEnd(previous, previous.entry());
		}
		previous = null;
	}

	private void checkEnd(HeadedEntry row, AuditEntry last) {
		if (row.knownEnd() > last.seq()) {
			report(new BrokenEntry(last.subjectType(), last.subjectId(), last.seq() + 1, row.knownEnd(),
					Fault.MISSING));
		}
		else if (row.knownEnd() < last.seq()) {
			report(new BrokenEntry(last.subjectType(), last.subjectId(), row.knownEnd() + 1, last.seq(), Fault.ADDED));
		}
		else if (previousWhole && !last.hash().equals(row.headHash())) {
			report(BrokenEntry.one(last, Fault.HEAD));
		}
	}

	private void report(BrokenEntry fault) {
		faults++;
		if (broken.size() < AuditVerification.LISTED) {
			broken.add(fault);
		}
	}

}
