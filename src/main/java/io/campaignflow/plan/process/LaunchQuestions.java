package io.campaignflow.plan.process;

import io.campaignflow.organisation.Role;
import io.campaignflow.plan.LaunchChunks;
import io.campaignflow.plan.Launches;
import io.campaignflow.shared.WorkingCalendar;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the model of a launch asks; every answer is read from the launch itself. */
@Component
public class LaunchQuestions {

	/** An office has this many working days to confirm. */
	private static final int DAYS_TO_CONFIRM = 3;

	private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

	private final Launches launches;

	private final LaunchChunks chunks;

	private final WorkingCalendar calendar;

	private final Clock clock;

	LaunchQuestions(Launches launches, LaunchChunks chunks, WorkingCalendar calendar, Clock clock) {
		this.launches = launches;
		this.chunks = chunks;
		this.calendar = calendar;
		this.clock = clock;
	}

	/** Candidate group that confirms: the campaign office of the issuing unit. */
	public String office(String launchId) {
		return Role.OFFICE.at(launches.campaignOf(launchId).issuingUnit());
	}

	/** End of the last day for the confirmation. */
	public Date confirmBy(String launchId) {
		LocalDate day = calendar.plusWorkingDays(LocalDate.now(clock), DAYS_TO_CONFIRM);
		return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
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
