package io.campaignflow.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.campaignflow.checklist.ChecklistView;
import io.campaignflow.checklist.Checklists;
import io.campaignflow.checklist.Evaluation;
import io.campaignflow.checklist.Samples;
import io.campaignflow.inspection.EntryOutcome.Result;
import io.campaignflow.inspection.VisitEntry.Kind;
import io.campaignflow.inspection.photo.PhotoSamples;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What phones send: twice, at the same moment, late, and beside colleagues. */
abstract class VisitRecordTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	VisitRecords records;

	@Autowired
	VisitPhotos photos;

	@Autowired
	Checklists checklists;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient jdbc;

	private VisitScene scene;

	private VisitOnItsWay visit;

	private Actor leader;

	private Actor member;

	@BeforeEach
	void aVisitWithAChecklist() {
		scene = beans.createBean(VisitScene.class);
		leader = scene.actor(VisitScene.CITY_LEADER);
		member = scene.actor(VisitScene.CITY_MEMBER);
		visit = withChecklist();
	}

	private VisitOnItsWay withChecklist() {
		ChecklistView checklist = checklists.create(scene.actor("office.1502"), "1502",
				Samples.draft(Samples.yesNo("a", 10),
						Samples.shownIf(Samples.withPhoto(Samples.yesNo("b", 5)), "a", "NO"),
						Samples.number("c", 5, "3", null)));
		return scene.opened(scene.unit())
			.completedBy(VisitScene.CITY_LEADER, Map.of("kind", "ROUTINE", "date", scene.today().toString(), "people",
					List.of(VisitScene.CITY_LEADER, VisitScene.CITY_MEMBER), "checklist", checklist.id()));
	}

	private static VisitEntry answer(String key, int edit, String item, String value, long version) {
		return new VisitEntry(key, edit, Kind.ANSWER, version, Instant.parse("2026-03-12T01:30:00Z"), item, value, "",
				null, null, null, null);
	}

	private static VisitEntry finding(String key, int edit, String id, String text, long version) {
		return new VisitEntry(key, edit, Kind.FINDING, version, null, "a", null, null, id, text, "大厅",
				Severity.ORDINARY);
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

	private EntryOutcome taken(Actor actor, VisitEntry entry) {
		return records.take(actor, visit.id(), List.of(entry)).get(0);
	}

	private List<AnswerView> answers() {
		return records.sheet(leader, visit.id()).answers();
	}

	@Test
	void takesAnEntryOnceHoweverOftenItIsSent() {
		VisitEntry entry = answer(key(), 1, "a", "NO", 0);
		assertThat(taken(leader, entry).version()).isEqualTo(1);
		assertThat(taken(leader, entry)).satisfies(again -> {
			assertThat(again.result()).isEqualTo(Result.STORED);
			assertThat(again.version()).isEqualTo(1);
		});
		assertThat(answers()).singleElement().satisfies(answer -> {
			assertThat(answer.version()).isEqualTo(1);
			assertThat(answer.answeredAt()).isEqualTo(Instant.parse("2026-03-12T01:30:00Z"));
		});
	}

	@Test
	void takesAnEntryOnceThatIsSentTwiceAtTheSameMoment() throws Exception {
		String id = key();
		List<VisitEntry> entries = List.of(answer(key(), 1, "a", "NO", 0), finding(key(), 1, id, "大厅没有公示", 0));
		ExecutorService phones = Executors.newFixedThreadPool(4);
		CountDownLatch start = new CountDownLatch(1);
		try {
			List<Future<List<EntryOutcome>>> calls = java.util.stream.IntStream.range(0, 4)
				.mapToObj(phone -> phones.submit(() -> {
					start.await();
					return records.take(leader, visit.id(), entries);
				}))
				.toList();
			start.countDown();
			for (Future<List<EntryOutcome>> call : calls) {
				assertThat(call.get()).allSatisfy(outcome -> {
					assertThat(outcome.result()).isEqualTo(Result.STORED);
					assertThat(outcome.version()).isEqualTo(1);
				});
			}
		}
		finally {
			phones.shutdown();
		}
		assertThat(records.sheet(leader, visit.id()).findings()).singleElement()
			.satisfies(finding -> assertThat(finding.id()).isEqualTo(id));
		assertThat(answers()).hasSize(1);
	}

	@Test
	void knowsItsOwnEntryAgainThatWasChangedBeforeTheAnswerCameBack() {
		String key = key();
		taken(leader, answer(key, 1, "a", "NO", 0));
		assertThat(taken(leader, answer(key, 2, "a", "YES", 0)).result()).isEqualTo(Result.STORED);
		assertThat(answers()).singleElement().satisfies(answer -> assertThat(answer.value()).isEqualTo("YES"));
		String findingKey = key();
		String id = key();
		taken(leader, finding(findingKey, 1, id, "未公示", 0));
		assertThat(taken(leader, finding(findingKey, 2, id, "大厅未公示", 0)).version()).isEqualTo(2);
	}

	@Test
	void givesBothSidesBackWhereAColleagueAnsweredMeanwhile() {
		taken(leader, answer(key(), 1, "a", "NO", 0));
		EntryOutcome mine = taken(member, answer(key(), 1, "a", "YES", 0));
		assertThat(mine.result()).isEqualTo(Result.CONFLICT);
		assertThat(mine.theirs()).isInstanceOfSatisfying(AnswerView.class, theirs -> {
			assertThat(theirs.value()).isEqualTo("NO");
			assertThat(theirs.answeredBy()).isEqualTo(VisitScene.CITY_LEADER);
		});
		assertThat(answers()).singleElement().satisfies(answer -> assertThat(answer.value()).isEqualTo("NO"));
		assertThat(taken(member, answer(key(), 1, "a", "YES", mine.version())).result()).isEqualTo(Result.STORED);
	}

	@Test
	void isNoConflictWhereBothSayTheSame() {
		taken(leader, answer(key(), 1, "a", "NO", 0));
		assertThat(taken(member, answer(key(), 1, "a", "NO", 0)).result()).isEqualTo(Result.STORED);
	}

	@Test
	void keepsTheGoodEntriesOfACallBesideARefusedOne() {
		List<EntryOutcome> outcomes = records.take(leader, visit.id(),
				List.of(answer(key(), 1, "a", "PERHAPS", 0), finding(key(), 1, key(), " ", 0),
						answer(key(), 1, "zz", "NO", 0), answer("short", 1, "a", "NO", 0),
						answer(key(), 1, "c", "4", 0)));
		assertThat(outcomes).extracting(EntryOutcome::result)
			.containsExactly(Result.REFUSED, Result.REFUSED, Result.REFUSED, Result.REFUSED, Result.STORED);
		assertThat(answers()).singleElement().satisfies(answer -> assertThat(answer.item()).isEqualTo("c"));
	}

	/** Others would complete the visit between two entries of a call. */
	@Test
	void holdsTheVisitThoughAnEntryOfTheCallIsRefused() {
		TransactionTemplate call = new TransactionTemplate(transactions);
		TransactionTemplate apart = new TransactionTemplate(transactions);
		apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		call.executeWithoutResult(status -> {
			assertThat(taken(leader, answer(key(), 1, "zz", "NO", 0)).result()).isEqualTo(Result.REFUSED);
			List<String> free = apart
				.execute(other -> jdbc.sql("select id from inspection where id = ? for update skip locked")
					.param(visit.id())
					.query(String.class)
					.list());
			assertThat(free).isEmpty();
		});
	}

	@Test
	void letsNobodyWriteWhoDoesNotGoNorReadBeforeItIsCarriedOut() {
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> records.sheet(scene.actor("head." + visit.unit()), visit.id()));
		assertThatExceptionOfType(NotFound.class).isThrownBy(
				() -> records.take(scene.actor("drafter.150502"), visit.id(), List.of(answer(key(), 1, "a", "NO", 0))));
		EntryOutcome office = taken(scene.actor("office.1502"), answer(key(), 1, "a", "NO", 0));
		assertThat(office.result()).isEqualTo(Result.REFUSED);
		assertThat(office.refusal().code()).isEqualTo("visit-not-yours");
	}

	@Test
	void isNotCarriedOutBeforeEverythingIsAnsweredAndPhotographed() {
		taken(leader, answer(key(), 1, "a", "NO", 0));
		taken(leader, answer(key(), 1, "b", "NO", 0));
		assertThat(records.missing(visit.id())).extracting(Violation::code)
			.containsExactly("visit-item-without-photo", "visit-item-unanswered");
		assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(visit::carriedOut)
			.satisfies(refusal -> assertThat(refusal.violations()).hasSize(2));
		taken(leader, answer(key(), 1, "c", "2", 0));
		photo(leader, visit.id(), "b", 1);
		Evaluation evaluation = records.evaluation(visit.id());
		assertThat(evaluation.score().obtained()).isZero();
		assertThat(evaluation.score().possible()).isEqualTo(20);
		visit.carriedOut();
		assertThat(records.sheet(scene.actor("head." + visit.unit()), visit.id()).answers()).hasSize(3);
	}

	@Test
	void refusesWhatComesAfterTheVisitButKnowsWhatItHas() {
		VisitEntry early = answer(key(), 1, "a", "YES", 0);
		taken(leader, early);
		taken(leader, answer(key(), 1, "c", "4", 0));
		visit.carriedOut();
		assertThat(taken(leader, early).result()).isEqualTo(Result.STORED);
		assertThat(taken(leader, answer(key(), 1, "a", "NO", 1))).satisfies(late -> {
			assertThat(late.result()).isEqualTo(Result.REFUSED);
			assertThat(late.refusal().code()).isEqualTo("visit-moved-on");
		});
	}

	private PhotoView photo(Actor actor, String id, String item, long number) {
		return photos.add(actor, id, upload(key(), item,
				PhotoSamples.withNotes(PhotoSamples.jpeg(PhotoSamples.scene(number, 800, 600), 0.9), 1)));
	}

	private static PhotoUpload upload(String id, String item, byte[] picture) {
		return new PhotoUpload(id, item, null, null, 1.0, 2.0, picture);
	}

	@Test
	void storesAPhotoOnceWithWhatTheCameraSaid() {
		PhotoUpload upload = upload(key(), "b",
				PhotoSamples.withNotes(PhotoSamples.jpeg(PhotoSamples.scene(4711, 800, 600), 0.9), 6));
		PhotoView first = photos.add(leader, visit.id(), upload);
		assertThat(photos.add(leader, visit.id(), upload)).isEqualTo(first);
		assertThat(first.takenAt()).isEqualTo(Instant.parse("2026-03-12T01:41:07Z"));
		assertThat(first.placedByCamera()).isTrue();
		assertThat(first.width()).isEqualTo(600);
		assertThat(records.sheet(leader, visit.id()).photos()).containsExactly(first);
		assertThat(photos.thumbnail(leader, visit.id(), first.id())).isNotEmpty();
		photos.remove(leader, visit.id(), first.id());
		assertThat(records.sheet(leader, visit.id()).photos()).isEmpty();
	}

	@Test
	void knowsAPhotoAgainThatWasUsedOnAnotherVisit() {
		long number = System.nanoTime();
		VisitOnItsWay other = withChecklist();
		photos.add(leader, other.id(),
				upload(key(), null, PhotoSamples.jpeg(PhotoSamples.scene(number, 1600, 1200), 0.95)));
		PhotoView again = photos.add(leader, visit.id(),
				upload(key(), null, PhotoSamples.jpeg(PhotoSamples.scene(number, 640, 480), 0.5)));
		assertThat(records.sheet(leader, visit.id()).twins()).singleElement().satisfies(twin -> {
			assertThat(twin.photo()).isEqualTo(again.id());
			assertThat(twin.number()).isEqualTo(other.view().number());
		});
		assertThat(records.sheet(leader, other.id()).twins()).singleElement()
			.satisfies(twin -> assertThat(twin.number()).isEqualTo(visit.view().number()));
	}

	@Test
	void showsPhotosOnlyToThoseWhoReadTheVisit() {
		PhotoView photo = photo(leader, visit.id(), null, 5);
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> photos.thumbnail(scene.actor("head." + visit.unit()), visit.id(), photo.id()));
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> photos.picture(scene.actor("drafter.150502"), visit.id(), photo.id()));
		VisitOnItsWay other = withChecklist();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> photos.thumbnail(leader, other.id(), photo.id()));
	}

}
