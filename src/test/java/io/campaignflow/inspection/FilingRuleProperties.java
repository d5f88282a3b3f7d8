package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Whatever groups want of a unit in whatever order: as long as only free visits take
 * place, no month has more than its budget and no week has two groups.
 */
class FilingRuleProperties {

	private static final LocalDate START = LocalDate.of(2026, 12, 1);

	@Provide
	Arbitrary<List<FiledVisit>> wishes() {
		Arbitrary<FiledVisit> wish = Combinators
			.combine(Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 100))
			.as((group, day) -> new FiledVisit("", "g" + group, "/15/", START.plusDays(day)));
		return wish.list().ofMaxSize(60);
	}

	@Property
	void freeVisitsKeepTheBudgetOfEveryMonthAndTheWeeksApart(@ForAll("wishes") List<FiledVisit> wishes,
			@ForAll @IntRange(min = 0, max = 6) int budget) {
		List<FiledVisit> filed = new ArrayList<>();
		for (FiledVisit wish : wishes) {
			if (FilingRule.judge(budget, wish.date(), wish.groupId(), filed).free()) {
				filed.add(new FiledVisit("v" + filed.size(), wish.groupId(), wish.issuingPath(), wish.date()));
			}
		}
		Map<YearMonth, Long> months = filed.stream()
			.collect(Collectors.groupingBy(visit -> YearMonth.from(visit.date()), Collectors.counting()));
		assertThat(months.values()).allMatch(visits -> visits <= budget);
		Map<LocalDate, Set<String>> weeks = filed.stream()
			.collect(Collectors.groupingBy(visit -> FilingRule.monday(visit.date()),
					Collectors.mapping(FiledVisit::groupId, Collectors.toSet())));
		assertThat(weeks.values()).allMatch(groups -> groups.size() == 1);
	}

	@Property
	void aVisitIsRefusedOnlyForWhatStandsAgainstIt(@ForAll("wishes") List<FiledVisit> others,
			@ForAll @IntRange(min = 0, max = 6) int budget, @ForAll @IntRange(min = 0, max = 100) int day) {
		LocalDate date = START.plusDays(day);
		FilingRule.Verdict verdict = FilingRule.judge(budget, date, "g0", others);
		List<FiledVisit> within = others.stream()
			.filter(other -> !other.date().isBefore(FilingRule.from(date))
					&& !other.date().isAfter(FilingRule.until(date)))
			.toList();
		assertThat(FilingRule.judge(budget, date, "g0", within)).isEqualTo(verdict);
		if (budget > 0) {
			assertThat(verdict.free()).isEqualTo(verdict.against().isEmpty());
		}
		assertThat(verdict.sameWeek()).noneMatch(other -> other.groupId().equals("g0"));
	}

}
