package io.campaignflow.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.PostgresTest;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.Refusal;
import io.campaignflow.supervision.GroupScene.GroupOnItsWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Offices and members who act in the same moment, each in a thread of their own. */
@PostgresTest
class GroupRaceTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	GroupDocuments documents;

	private GroupScene scene;

	private String city;

	@BeforeEach
	void aCity() {
		scene = beans.createBean(GroupScene.class);
		city = scene.city();
	}

	@Test
	void groupsFormedAtOnceGetNumbersOfTheirOwn() throws Exception {
		List<Optional<RuntimeException>> results = atOnce(
				IntStream.range(0, 6).<Runnable>mapToObj(n -> () -> scene.formed(city)).toList());
		assertThat(results).containsOnly(Optional.empty());
		assertThat(scene.groups()
			.list(scene.office(city), new GroupQuery(null, city, false, null, null, null), PageQuery.of(0, 20))
			.items()).extracting(GroupLine::number).containsExactly(1, 2, 3, 4, 5, 6);
	}

	@RepeatedTest(3)
	void aUnitWantedByTwoGroupsAtOnceIsMeantForOne() throws Exception {
		GroupOnItsWay one = scene.formed(city);
		GroupOnItsWay other = scene.formed(city);
		List<Optional<RuntimeException>> results = atOnce(List.of(() -> one.of(List.of("a." + city), city + "01"),
				() -> other.of(List.of("b." + city), city + "01")));
		assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
		assertThat(results).filteredOn(Optional::isPresent)
			.extracting(Optional::get)
			.allSatisfy(ex -> assertThat(ex).isInstanceOf(Refusal.class));
		assertThat(Stream.of(one, other).filter(group -> !group.view().planned().units().isEmpty())).hasSize(1);
	}

	@RepeatedTest(3)
	void whenAllSignAtOnceEveryReceiptCountsAndTheGroupIsOnDutyOnce() throws Exception {
		List<String> who = Stream.of("a", "b", "c", "d", "e").map(letter -> letter + "." + city).toList();
		GroupOnItsWay group = scene.formed(city).of(who, city + "01").submitted().confirmed().approved();
		assertThat(atOnce(who.stream().<Runnable>map(account -> () -> group.signedBy(account)).toList()))
			.containsOnly(Optional.empty());
		group.is(GroupStatus.ACTIVE).covers(city + "01");
		assertThat(group.view().planned().members()).allSatisfy(one -> assertThat(one.signedAt()).isNotNull());
		assertThat(documents.letters(group.office(), group.id())).hasSize(1);
	}

	@RepeatedTest(3)
	void takingItBackAndTheLastSignatureExcludeEachOther() throws Exception {
		GroupOnItsWay group = scene.formed(city)
			.of(List.of("a." + city), city + "01")
			.submitted()
			.confirmed()
			.approved();
		int version = group.view().version();
		List<Optional<RuntimeException>> results = atOnce(List.of(() -> group.signedBy("a." + city),
				() -> scene.forming().recall(group.office(), group.id(), version, "换人")));
		assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
		boolean signed = results.get(0).isEmpty();
		group.is(signed ? GroupStatus.ACTIVE : GroupStatus.CONFIRMING,
				signed ? new String[0] : new String[] { "confirm-group" });
		assertThat(scene.roster().covering(city + "01", city).isPresent()).isEqualTo(signed);
	}

	/** Starts all in the same moment; what each threw, if anything. */
	private static List<Optional<RuntimeException>> atOnce(List<Runnable> calls) throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(calls.size());
		CyclicBarrier start = new CyclicBarrier(calls.size());
		try {
			List<Callable<Optional<RuntimeException>>> all = calls.stream()
				.<Callable<Optional<RuntimeException>>>map(call -> () -> {
					start.await();
					return thrownBy(call);
				})
				.toList();
			List<Optional<RuntimeException>> results = new ArrayList<>();
			for (Future<Optional<RuntimeException>> result : threads.invokeAll(all)) {
				results.add(result.get());
			}
			return results;
		}
		finally {
			threads.shutdown();
		}
	}

	private static Optional<RuntimeException> thrownBy(Runnable call) {
		try {
			call.run();
			return Optional.empty();
		}
		catch (RuntimeException ex) {
			return Optional.of(ex);
		}
	}

}
