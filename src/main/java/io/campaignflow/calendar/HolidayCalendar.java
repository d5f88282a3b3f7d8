package io.campaignflow.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import io.campaignflow.calendar.events.CalendarEvent.CalendarImported;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.WorkingCalendar;
import jakarta.annotation.PostConstruct;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The working-day calendar: public holidays and make-up workdays as the State Council's
 * office announces them each year. Shipped for some years, imported by an administrator
 * for the next. Read from the table at most once a minute.
 */
@Service
public class HolidayCalendar implements WorkingCalendar {

	private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

	private final CalendarRepository table;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	private final Resource shipped;

	private volatile Loaded loaded;

	HolidayCalendar(CalendarRepository table, ApplicationEventPublisher events, TransactionTemplate transaction,
			@Value("classpath:calendar/china.csv") Resource shipped) {
		this.table = table;
		this.events = events;
		this.transaction = transaction;
		this.shipped = shipped;
	}

	@PostConstruct
	void loadShippedDaysOnce() {
		this.transaction.executeWithoutResult(status -> {
			this.table.lock();
			if (this.table.all().isEmpty()) {
				this.table.insert(shippedDays());
			}
		});
	}

	/** Every stored day, by date. */
	public List<CalendarDay> days() {
		return this.table.all();
	}

	/**
	 * Replaces the years the file speaks of and leaves the others.
	 * @throws io.campaignflow.shared.BusinessRuleViolation with every faulty line
	 */
	public int importDays(Actor actor, InputStream csv) {
		if (!actor.isAdministrator()) {
			throw new NotAllowed("admin-only");
		}
		List<CalendarDay> days = CalendarFile.read(csv);
		this.transaction.executeWithoutResult(status -> {
			this.table.lock();
			days.stream().map(day -> day.date().getYear()).distinct().forEach(this.table::deleteYear);
			this.table.insert(days);
			this.events.publishEvent(new CalendarImported(actor.account(), days.size()));
		});
		this.loaded = null;
		return days.size();
	}

	@Override
	public boolean isWorkingDay(LocalDate day) {
		return current().isWorkingDay(day);
	}

	@Override
	public LocalDate plusWorkingDays(LocalDate start, int n) {
		return current().plusWorkingDays(start, n);
	}

	@Override
	public int workingDaysBetween(LocalDate from, LocalDate to) {
		return current().workingDaysBetween(from, to);
	}

	private WorkingDays current() {
		Loaded now = this.loaded;
		if (now == null || System.nanoTime() - now.at > FRESH_NANOS) {
			now = new Loaded(new WorkingDays(
					this.table.all().stream().collect(Collectors.toMap(CalendarDay::date, CalendarDay::working))),
					System.nanoTime());
			this.loaded = now;
		}
		return now.days;
	}

	private List<CalendarDay> shippedDays() {
		try (InputStream csv = this.shipped.getInputStream()) {
			return CalendarFile.read(csv);
		}
		catch (IOException ex) {
			throw new IllegalStateException("the shipped calendar cannot be read", ex);
		}
	}

	private record Loaded(WorkingDays days, long at) {
	}

}
