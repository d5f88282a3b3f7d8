package io.campaignflow;

import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.organisation.Staff;
import io.campaignflow.shared.Actor;

/**
 * A unit with two drafters. It is a unit no other test looks at, since all tests share
 * its people.
 */
public final class SecondDrafter {

	/** 九原区. */
	public static final String UNIT = "150207";

	public static final String ACCOUNT = "drafter2." + UNIT;

	public static final String PASSWORD = "demo-2026-second";

	private SecondDrafter() {
	}

	/** The second drafter, made at the first call. */
	public static synchronized Actor of(Staff staff, People people) {
		if (people.actor(ACCOUNT).isEmpty()) {
			Actor admin = people.actor("admin").orElseThrow();
			staff.create(admin, ACCOUNT, "九原区第二起草人", PASSWORD);
			staff.assign(admin, UNIT, ACCOUNT, Role.DRAFTER);
		}
		return people.actor(ACCOUNT).orElseThrow();
	}

}
