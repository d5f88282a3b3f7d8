package io.campaignflow.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Which supervision group covers which unit, and who belongs to it. */
@Service
public class GroupRoster {

	/**
	 * The group that the unit {@code issuingUnit} has sent to {@code unitCode} (directly,
	 * or through the nearest covered ancestor).
	 */
	public Optional<SupervisionGroup> covering(String unitCode, String issuingUnit) {
		throw new UnsupportedOperationException();
	}

	public List<SupervisionGroup> sentBy(String issuingUnit) {
		throw new UnsupportedOperationException();
	}

}
