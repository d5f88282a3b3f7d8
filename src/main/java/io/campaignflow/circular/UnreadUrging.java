package io.campaignflow.circular;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.workflow.UrgeInterval;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Urges all units that have not read a circular, not more often than anything else is
 * urged. Each chunk is a transaction of its own.
 */
@Service
public class UnreadUrging {

	private final Circulars circulars;

	private final CircularReceipts receipts;

	private final UrgeInterval interval;

	UnreadUrging(Circulars circulars, CircularReceipts receipts, UrgeInterval interval) {
		this.circulars = circulars;
		this.receipts = receipts;
		this.interval = interval;
	}

	/**
	 * Gives how many units were urged.
	 * @throws io.campaignflow.shared.NotFound where the person does not see it
	 * @throws io.campaignflow.shared.NotAllowed where they are neither of its office nor
	 * of its leading group
	 * @throws BusinessRuleViolation where it was urged a moment ago
	 */
	public int urge(Actor actor, String id) {
		CircularView view = circulars.visible(actor, id);
		if (!actor.holds(Role.OFFICE.name(), view.unitCode()) && !actor.holds(Role.LEADING.name(), view.unitCode())) {
			throw new NotAllowed("circular-for-office");
		}
		if (view.status() != CircularStatus.PUBLISHED) {
			throw new Conflict("circular-not-now", null, view.title());
		}
		interval.requireOver(view.urgedAt());
		if (!receipts.markUrged(id, view.urgedAt())) {
			throw new Conflict("circular-changed-meanwhile", null);
		}
		int urged = 0;
		String after = "";
		for (List<String> some = receipts.urgeNext(actor, id, after); !some.isEmpty(); some = receipts.urgeNext(actor,
				id, after)) {
			urged += some.size();
			after = some.get(some.size() - 1);
		}
		return urged;
	}

}
