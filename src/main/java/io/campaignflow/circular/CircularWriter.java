package io.campaignflow.circular;

import io.campaignflow.circular.CircularFigures.ItemLine;
import io.campaignflow.circular.CircularFigures.UnitLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the first text of a circular from its figures: what they say, who lags behind by
 * name, how it compares with the circular before. The office edits it from there. The
 * text is Chinese in every language of the pages.
 */
@Component
class CircularWriter {

	/** More names are no list anybody reads. */
	private static final int NAMED = 10;

	private final MessageSource messages;

	CircularWriter(MessageSource messages) {
		this.messages = messages;
	}

	String title(String unit, String campaign, CircularKind kind, LocalDate until) {
		return words("circular.official.title." + kind, unit, campaign, until.getYear(), until.getMonthValue(),
				until.getDayOfMonth());
	}

	/**
	 * @param before figures of the circular before, null where there is none
	 */
	List<CircularSection> sections(CircularFigures now, CircularFigures before) {
		List<CircularSection> sections = new ArrayList<>();
		sections.add(section("plans", plans(now, before)));
		sections.add(section("groups", groups(now)));
		sections.add(section("items", items(now, before)));
		sections.add(section("lagging", lagging(now)));
		sections.add(section("next", words("circular.official.next.text")));
		return sections;
	}

	private CircularSection section(String key, String text) {
		return new CircularSection(key, words("circular.official." + key), text);
	}

	private String plans(CircularFigures now, CircularFigures before) {
		if (now.plans() == 0) {
			return words("circular.official.plans.none");
		}
		List<String> said = new ArrayList<>();
		said.add(words("circular.official.plans.all", text(now.plans()), text(now.approved()), text(now.approvedRate()),
				text(now.late()), text(now.returns())));
		now.levels()
			.stream()
			.filter(level -> level.due() > 0)
			.map(level -> words("circular.official.plans.level", words("Level." + level.level()), text(level.due()),
					text(level.approved()), text(level.inReview()), text(level.late())))
			.forEach(said::add);
		if (before != null) {
			said.add(compared("circular.official.plans", now.approved() - before.approved(),
					now.late() - before.late()));
		}
		return String.join("\n", said);
	}

	private String groups(CircularFigures now) {
		return (now.groups().units() == 0) ? words("circular.official.groups.none")
				: words("circular.official.groups.all", text(now.groups().units()), text(now.groups().covered()),
						text(now.groups().rate()));
	}

	private String items(CircularFigures now, CircularFigures before) {
		ItemLine items = now.items();
		if (items.total() == 0) {
			return words("circular.official.items.none");
		}
		List<String> said = new ArrayList<>(List.of(words("circular.official.items.all", text(items.total()),
				text(items.cancelled()), text(items.solvedRate()), text(items.open()), text(items.late()))));
		if (items.satisfaction() != null) {
			said.add(words("circular.official.items.satisfaction", text(items.satisfaction())));
		}
		if (before != null) {
			said.add(compared("circular.official.items", items.cancelled() - before.items().cancelled(),
					items.late() - before.items().late()));
		}
		return String.join("\n", said);
	}

	private String compared(String key, long done, long late) {
		return words(key + ".compared", text(Math.max(done, 0)),
				words("circular.official.late." + Long.signum(late), text(Math.abs(late))));
	}

	private String lagging(CircularFigures now) {
		List<UnitLine> behind = now.units()
			.stream()
			.filter(unit -> unit.late() > 0)
			.sorted(Comparator.comparingLong(UnitLine::late).reversed().thenComparing(UnitLine::code))
			.toList();
		if (behind.isEmpty()) {
			return words("circular.official.lagging.none");
		}
		String named = behind.stream()
			.limit(NAMED)
			.map(unit -> words("circular.official.lagging.unit", unit.name(), text(unit.latePlans()),
					text(unit.lateItems())))
			.collect(Collectors.joining("；"));
		String more = (behind.size() > NAMED) ? words("circular.official.lagging.more", text(behind.size() - NAMED))
				: "";
		return words("circular.official.lagging.all", text(behind.size()), named + more) + longest(now);
	}

	private String longest(CircularFigures now) {
		return now.overdue().isEmpty() ? "" : "\n" + words("circular.official.lagging.longest", now.overdue()
			.stream()
			.limit(NAMED)
			.map(plan -> words("circular.official.lagging.plan", plan.above(), plan.unit(), text(plan.workingDays())))
			.collect(Collectors.joining("；")));
	}

	private static String text(Number number) {
		return (number == null) ? "—" : number.toString();
	}

	private String words(String key, Object... args) {
		Object[] plain = Arrays.stream(args).map(String::valueOf).toArray();
		return messages.getMessage(key, plain, Locale.SIMPLIFIED_CHINESE);
	}

}
