package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.organisation.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever offices say: the strictest word counts, and nobody gives away what is
 * another's.
 */
class BudgetRuleProperties {

	private static final LocalDate MONTH = LocalDate.of(2026, 12, 1);

	@Provide
	Arbitrary<List<BudgetLine>> said() {
		return line().list().ofMaxSize(12);
	}

	@Provide
	Arbitrary<BudgetLine> line() {
		return Combinators
			.combine(Arbitraries.of("15", "1502", "150203"), Arbitraries.of(true, false),
					Arbitraries.of(MONTH, MONTH.plusMonths(1)).injectNull(0.4), Arbitraries.integers().between(0, 31))
			.as((setter, unit, month, visits) -> new BudgetLine("x", setter, unit ? "150203001" : null,
					unit ? null : Level.TOWNSHIP, month, visits, "office", 1));
	}

	@Property
	void whatAnotherOfficeSaysNeverLetsMoreHappen(@ForAll("said") List<BudgetLine> said) {
		List<BudgetLine> all = new ArrayList<>(said);
		all.removeIf(line -> line.setBy().equals("1502"));
		int without = BudgetRule.visits(all, MONTH);
		boolean others = all.stream().anyMatch(line -> line.month() == null || line.month().equals(MONTH));
		if (others) {
			assertThat(BudgetRule.visits(said, MONTH)).isLessThanOrEqualTo(without);
		}
	}

	@Property
	void theOrderOfWordsDoesNotMatter(@ForAll("said") List<BudgetLine> said, @ForAll Random random) {
		List<BudgetLine> distinct = new ArrayList<>();
		for (BudgetLine line : said) {
			if (distinct.stream().noneMatch(other -> same(other, line))) {
				distinct.add(line);
			}
		}
		List<BudgetLine> mixed = new ArrayList<>(distinct);
		Collections.shuffle(mixed, random);
		assertThat(BudgetRule.visits(mixed, MONTH)).isEqualTo(BudgetRule.visits(distinct, MONTH));
	}

	@Property
	void oneOfficesOwnExceptionForTheUnitAndTheMonthIsItsWord(@ForAll("said") List<BudgetLine> said) {
		List<BudgetLine> own = new ArrayList<>(said);
		own.removeIf(line -> !line.setBy().equals("15") || line.unitCode() != null && MONTH.equals(line.month()));
		own.add(new BudgetLine("e", "15", "150203001", null, MONTH, 17, "office", 1));
		assertThat(BudgetRule.visits(own, MONTH)).isEqualTo(17);
	}

	@Property
	void otherMonthsDoNotCount(@ForAll("said") List<BudgetLine> said) {
		List<BudgetLine> now = said.stream()
			.filter(line -> line.month() == null || line.month().equals(MONTH))
			.toList();
		assertThat(BudgetRule.visits(said, MONTH)).isEqualTo(BudgetRule.visits(now, MONTH));
	}

	private static boolean same(BudgetLine one, BudgetLine other) {
		return one.setBy().equals(other.setBy()) && one.level() == other.level()
				&& Objects.equals(one.month(), other.month());
	}

}
