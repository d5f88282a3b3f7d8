package io.campaignflow.audit;

import io.campaignflow.audit.AuditRepository.Head;
import io.campaignflow.audit.AuditRepository.Subject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The ends of the chains this node wrote last, as a guess: whoever uses one lets the
 * database compare it with the stored head in the statement that moves it. A head that
 * another node moved, or that was rolled back, costs that one statement and nothing else.
 */
@Component
class RecentHeads {

	/** Chains remembered, about a quarter of a kilobyte each. */
	private static final int MOST = 10_000;

	private final Map<Subject, Head> heads = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Subject, Head> eldest) {
			return size() > MOST;
		}

	});

	Optional<Head> of(Subject subject) {
		return Optional.ofNullable(heads.get(subject));
	}

	void remember(Subject subject, Head head) {
		heads.put(subject, head);
	}

}
