package io.campaignflow.campaign;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Which leader is in charge of which unit (联系点). */
@Service
public class ContactPoints {

	/** Account of the leader of {@code issuingUnit} who is in charge of the unit. */
	public Optional<String> leaderOf(String unitCode) {
		throw new UnsupportedOperationException();
	}

	public void assign(String unitCode, String account) {
		throw new UnsupportedOperationException();
	}

}
