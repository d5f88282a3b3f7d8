package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.instructor.InstructorImport;
import io.campaignflow.instructor.InstructorQuery;
import io.campaignflow.instructor.Instructors;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * P4 for instructors: list, filters and gaps with the 16,888 instructors of F3 ÷ with a
 * tenth of them, on the real townships and villages; export by the instructor.
 */
@BenchTest
class InstructorBenchmark {

	private static final int ALL = 16_888;

	private static final String BANNER = "150203";

	/** So many villages, the last of the banner, nobody ever guides. */
	private static final int LEFT_IN_BANNER = 60;

	private static final int IN_BANNER = 20;

	/** And every so many of all. */
	private static final int LEFT = 20;

	private static final double BAR = 2;

	private static final double BAR_MS = 20;

	private static final int WARM_UPS = 3;

	private static final int MOST_VACUUMS = 50;

	@Autowired
	Instructors instructors;

	@Autowired
	InstructorImport imports;

	@Autowired
	OrgUnits units;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	@LocalServerPort
	int port;

	private Actor admin;

	@Test
	void fromATenthToAllInstructors() throws Exception {
		admin = people.actor("admin").orElseThrow();
		List<OrgUnit> villages = guided(all(Level.VILLAGE));
		take(villages, 0, ALL / 10);
		warmUp();
		Map<String, Double> tenth = measure();
		requireFullPages();
		long from = System.nanoTime();
		take(villages, ALL / 10, ALL);
		Figures.print("P4", "15,199 instructors taken over from a list", "s",
				List.of((System.nanoTime() - from) / 1e9));
		warmUp();
		Map<String, Double> whole = measure();
		requireFullPages();
		whole.forEach((what, ms) -> {
			Figures.print("P4", what + ", 16,888 instructors", "ms", List.of(ms));
			Figures.print("P4", what + ", 16,888 ÷ 1,688, bar 2", "", List.of(ms / tenth.get(what)));
		});
		assertThat(instructors.guidance(admin, null).instructors()).isEqualTo(ALL);
		ExportRate.measure(port, "/api/v1/instructors/export", "export of the instructors", ALL);
		assertThat(whole).allSatisfy((what, ms) -> assertThat(ms).as(what).isLessThanOrEqualTo(BAR_MS));
		assertThat(whole).allSatisfy((what, ms) -> assertThat(ms / tenth.get(what)).as(what).isLessThanOrEqualTo(BAR));
	}

	/**
	 * Villages that get instructors: of the others there are at either size as many as
	 * fill a page, of the banner behind guided ones. The banner comes first, so that it
	 * fills its page of instructors at either size, too.
	 */
	private static List<OrgUnit> guided(List<OrgUnit> villages) {
		List<OrgUnit> banner = villages.stream().filter(one -> one.code().startsWith(BANNER)).toList();
		Set<OrgUnit> left = new HashSet<>(banner.subList(banner.size() - LEFT_IN_BANNER, banner.size()));
		IntStream.range(0, villages.size() / LEFT).forEach(number -> left.add(villages.get(number * LEFT)));
		return Stream.concat(banner.stream(), villages.stream().filter(one -> !banner.contains(one)))
			.filter(one -> !left.contains(one))
			.toList();
	}

	private void requireFullPages() {
		assertThat(instructors.list(admin, new InstructorQuery(BANNER, ""), PageQuery.of(0, 20)).items()).hasSize(20);
		assertThat(instructors.unguided(admin, BANNER, null).next()).isNotNull();
		assertThat(instructors.unguided(admin, null, null).next()).isNotNull();
	}

	/** What is compiled meanwhile is not to count for one size only. */
	private void warmUp() {
		for (int i = 0; i < WARM_UPS; i++) {
			measure();
		}
	}

	private Map<String, Double> measure() {
		return Map.of("first page of instructors", median(() -> list(null, "")), "page of a banner",
				median(() -> list(BANNER, "")), "page of a surname", median(() -> list(null, "员12")),
				"villages without an instructor in a banner", median(() -> instructors.unguided(admin, BANNER, null)),
				"villages without an instructor in the region", median(() -> instructors.unguided(admin, null, null)),
				"villages guided, figures", median(() -> instructors.guidance(admin, null)),
				"read for a file, a hundred instructors", export());
	}

	private void list(String unit, String name) {
		instructors.list(admin, new InstructorQuery(unit, name), PageQuery.of(0, 20));
	}

	private double export() {
		AtomicInteger rows = new AtomicInteger();
		double ms = median(() -> {
			rows.set(0);
			instructors.each(admin, new InstructorQuery(null, ""), 100_000, one -> rows.incrementAndGet());
		}, 5);
		return ms * 100 / rows.get();
	}

	private static double median(Runnable task) {
		return median(task, 60);
	}

	private static double median(Runnable task, int rounds) {
		return Figures.median(IntStream.range(0, rounds).mapToObj(round -> {
			long from = System.nanoTime();
			task.run();
			return (System.nanoTime() - from) / 1e6;
		}).toList());
	}

	/**
	 * The first in the banner, so that they fill a page of it; the others spread over all
	 * townships.
	 */
	private void take(List<OrgUnit> villages, int from, int until) throws IOException {
		String list = IntStream.range(from, until).mapToObj(number -> {
			OrgUnit village = villages
				.get(number < IN_BANNER ? number : (int) ((long) number * 7919 % villages.size()));
			return village.parentCode() + ",员" + number + ",副乡长," + village.code();
		}).collect(Collectors.joining("\n", "township_code,name,post,village_codes\n", "\n"));
		assertThat(imports.run(admin, new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), false).faults())
			.isEmpty();
		vacuum();
	}

	/**
	 * Until all rows are known to be visible to everybody, which they are only once no
	 * transaction is older: what a database is like some minutes after a list came in.
	 */
	private void vacuum() {
		for (int i = 0; i < MOST_VACUUMS; i++) {
			jdbc.execute("vacuum analyze");
			if (jdbc.queryForObject("select relallvisible >= relpages from pg_class where relname = 'instructor'",
					Boolean.class)) {
				return;
			}
		}
		throw new IllegalStateException("Some transaction stays open");
	}

	private List<OrgUnit> all(Level level) {
		List<OrgUnit> all = new ArrayList<>();
		UnitSelection selection = new UnitSelection("15", Set.of(level), Set.of());
		List<OrgUnit> some = units.next(selection, null, 2000);
		while (!some.isEmpty()) {
			all.addAll(some);
			some = units.next(selection, some.get(some.size() - 1).code(), 2000);
		}
		return all;
	}

}
