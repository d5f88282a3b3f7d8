package io.campaignflow.organisation;

import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Which demonstration leader ({@code leader.1502.1}) is in charge of which unit; the
 * table of contact points itself belongs to the campaign module. Ready once
 * {@link DemoOrganisation} has run.
 */
@Component
@Profile(DemoOrganisation.PROFILES)
public class DemoContacts {

	private final DemoRows rows;

	DemoContacts(DemoRows rows) {
		this.rows = rows;
	}

	/** Accounts of leaders by the code of the unit they are in charge of. */
	public Map<String, String> leaders() {
		Map<String, String> leaders = new TreeMap<>();
		DemoChunks.of(this.rows.unitsWithPeople())
			.forEach(chunk -> chunk.covered().forEach(unit -> leaders.put(unit, "leader." + chunk.key())));
		return leaders;
	}

}
