package io.campaignflow.progress.web;

import io.campaignflow.flow.StepSpeed;
import io.campaignflow.plan.PlanStatus;
import io.campaignflow.progress.ChartCell;
import io.campaignflow.progress.FunnelStep;
import io.campaignflow.progress.OverduePlan;
import io.campaignflow.shared.WorkingCalendar;
import io.campaignflow.web.Light;
import io.campaignflow.web.Lights;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the chart says in words. In templates {@code @chartWords}. */
@Component
public class ChartWords {

	private static final char FIRST = '①';

	private static final int SIGNS = 20;

	private final MessageSource messages;

	private final Lights lights;

	private final WorkingCalendar calendar;

	ChartWords(MessageSource messages, Lights lights, WorkingCalendar calendar) {
		this.messages = messages;
		this.lights = lights;
		this.calendar = calendar;
	}

	/**
	 * ① for the first step of a route; nothing for null and for steps that were added.
	 */
	public String sign(Integer place) {
		if (place == null || place < 1) {
			return "";
		}
		return (place <= SIGNS) ? String.valueOf((char) (FIRST + place - 1)) : "(" + place + ")";
	}

	/**
	 * A step by its place (none of steps that were added) and title in the reader's
	 * language.
	 */
	public String step(Integer place, String title, String titleEn) {
		boolean english = locale().getLanguage().equals("en") && titleEn != null && !titleEn.isBlank();
		return (sign(place) + " " + (english ? titleEn : title)).strip();
	}

	/** A step as the funnel names it. */
	public String funnel(FunnelStep step) {
		return (step.reach() != null) ? say("progress.funnel." + step.reach())
				: say("progress.funnel.passed", step(step.place(), step.title(), step.titleEn()));
	}

	/** A step whose time is told; drafting and signing by their task. */
	public String stepName(StepSpeed step) {
		if (step.step() == null || step.step().isBlank()) {
			return say("progress.kind." + step.kind());
		}
		boolean english = locale().getLanguage().equals("en") && step.stepEn() != null && !step.stepEn().isBlank();
		return english ? step.stepEn() : step.step();
	}

	/** Where a plan stands: its status, and the step that has it. */
	public String standing(PlanStatus status, Integer place) {
		String word = say("PlanStatus." + status);
		return (place == null) ? word : word + " " + sign(place);
	}

	public String standing(OverduePlan plan) {
		return (plan.title() == null) ? standing(plan.status(), plan.place())
				: step(plan.place(), plan.title(), plan.titleEn());
	}

	/** Everything a cell stands for, for whoever points at it or hears it. */
	public String cell(ChartCell cell) {
		String own = (cell.status() == null) ? say("progress.no-plan") : standing(cell.status(), cell.place());
		String due = "";
		if (cell.light() != null) {
			Light light = Light.of(cell.dueAt(), lights.today(), calendar);
			due = say("progress.cell.due", say(light.message(), light.days()));
		}
		String below = (cell.below().due() > 1)
				? say("progress.cell.below", cell.below().approved(), cell.below().due(), cell.below().late()) : "";
		return say("progress.cell", cell.name(), own, due, below);
	}

	/** A number with its separators. */
	public String number(long number) {
		return String.format(locale(), "%,d", number);
	}

	/** One decimal; a dash for nothing. */
	public String decimal(Double number) {
		return (number == null) ? "–" : String.format(locale(), "%.1f", number);
	}

	public String day(LocalDate day) {
		return DateTimeFormatter.ofPattern(say("web.format.day"), locale()).format(day);
	}

	String say(String key, Object... values) {
		return messages.getMessage(key, values, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
