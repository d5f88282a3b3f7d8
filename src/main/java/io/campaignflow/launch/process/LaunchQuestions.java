package io.campaignflow.launch.process;

import io.campaignflow.calendar.Deadlines;
import io.campaignflow.launch.LaunchChunks;
import io.campaignflow.launch.Launches;
import io.campaignflow.organisation.Role;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the model of a launch asks; every answer is read from the launch itself. */
@Component
public class LaunchQuestions {

	/** An office has this many working days to confirm. */
	private static final int DAYS_TO_CONFIRM = 3;

	private final Launches launches;

	private final LaunchChunks chunks;

	private final Deadlines deadlines;

	LaunchQuestions(Launches launches, LaunchChunks chunks, Deadlines deadlines) {
		this.launches = launches;
		this.chunks = chunks;
		this.deadlines = deadlines;
	}

	/** Candidate group that confirms: the campaign office of the issuing unit. */
	public String office(String launchId) {
		return Role.OFFICE.at(launches.campaignOf(launchId).issuingUnit());
	}

	/** End of the last day for the confirmation. */
	public Date confirmBy(String launchId) {
		return Date.from(deadlines.inWorkingDays(DAYS_TO_CONFIRM));
	}

	public boolean confirmed(String launchId) {
		return launches.isConfirmed(launchId);
	}

	/** Chunks are left that may start now. */
	public boolean canStartChunks(String launchId) {
		return chunks.canStart(launchId);
	}

	/** Waiting plans are left that have nothing to wait for. */
	public boolean plansReady(String launchId) {
		return chunks.hasReady(launchId);
	}

	public boolean allOpened(String launchId) {
		return chunks.isAllOpened(launchId);
	}

}
