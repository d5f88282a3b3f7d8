package io.campaignflow.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Whatever anybody tries with an item, in whatever order: what may never happen does not,
 * and what is refused changes nothing.
 */
class RectificationItemPropertyTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

	private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

	private static final List<Actor> PEOPLE = List.of(person("甲"), person("乙"), person("丙"), person("丁"));

	private enum Move {

		ASSIGN, SIGN, OBJECT, AGREE, REJECT, REPORT, FINISH, GIVE_BACK, APPLY, ACCEPT, REFUSE, ASK_END, END, GO_ON,
		CLOSE, SEND_BACK, GREEN, YELLOW, RED, HOLDS, RELAPSE, SETTLE, ASK_TIME, GRANT, DENY, WARN, MERGE, SPLIT

	}

	@Provide
	Arbitrary<List<Tuple2<Move, Actor>>> days() {
		return Combinators.combine(Arbitraries.of(Move.class), Arbitraries.of(PEOPLE))
			.as(Tuple::of)
			.list()
			.ofMinSize(1)
			.ofMaxSize(120);
	}

	/** Mostly the next sensible move, so that items get far. */
	@Provide
	Arbitrary<List<Tuple2<Integer, Actor>>> lives() {
		return Combinators.combine(Arbitraries.integers().between(0, 999), Arbitraries.of(PEOPLE))
			.as(Tuple::of)
			.list()
			.ofMinSize(20)
			.ofMaxSize(150);
	}

	@Property(tries = 500)
	void anyOrderOfMovesKeepsTheRules(@ForAll("days") List<Tuple2<Move, Actor>> day) {
		RectificationItem item = item();
		day.forEach(move -> tried(item, move.get1(), move.get2()));
	}

	@Property(tries = 500)
	void aLongLifeKeepsTheRules(@ForAll("lives") List<Tuple2<Integer, Actor>> life) {
		RectificationItem item = item();
		life.forEach(step -> tried(item, sensible(item, step.get1()), step.get2()));
	}

	private static Move sensible(RectificationItem item, int dice) {
		Move[] all = Move.values();
		if (dice < 250) {
			return all[dice % all.length];
		}
		return switch (item.state().status()) {
			case REGISTERED, REOPENED -> Move.ASSIGN;
			case ASSIGNED -> (dice % 4 == 0) ? Move.OBJECT : Move.SIGN;
			case OBJECTED -> (dice % 2 == 0) ? Move.AGREE : Move.REJECT;
			case IMPLEMENTING -> List.of(Move.REPORT, Move.ASK_TIME, Move.GRANT, Move.FINISH).get(dice % 4);
			case APPLYING -> (dice % 5 == 0) ? Move.ASK_END : Move.APPLY;
			case VERIFYING -> (dice % 3 == 0) ? Move.REFUSE : Move.ACCEPT;
			case UNFEASIBLE_ASKED -> Move.GO_ON;
			case ACCEPTED -> Move.CLOSE;
			default -> (dice % 2 == 0) ? Move.RED : Move.RELAPSE;
		};
	}

	private static void tried(RectificationItem item, Move move, Actor actor) {
		ItemState before = item.state();
		try {
			make(item, move, actor);
		}
		catch (Refusal refusal) {
			assertThat(item.state()).as("%s was refused", move).isEqualTo(before);
			return;
		}
		judge(before, item.state(), move, actor);
	}

	private static void judge(ItemState before, ItemState after, Move move, Actor actor) {
		assertThat(after.version()).isGreaterThanOrEqualTo(before.version());
		assertThat(after.round()).isGreaterThanOrEqualTo(before.round());
		assertThat(after.handling().implementers()).containsAll(before.handling().implementers());
		if (before.assignment().deadline() != null && after.assignment().deadline() != null
				&& !after.assignment().deadline().equals(before.assignment().deadline())) {
			assertThat(move).as("what moved the deadline").isEqualTo(Move.GRANT);
			assertThat(after.assignment().deadline()).isAfter(before.assignment().deadline());
		}
		if (after.status() == ItemStatus.CLOSED && before.status() != ItemStatus.CLOSED) {
			assertThat(before.status()).isEqualTo(ItemStatus.ACCEPTED);
			assertThat(after.dates().accepted()).isNotNull();
		}
		if (Set.of(Move.ACCEPT, Move.REFUSE, Move.HOLDS, Move.RELAPSE, Move.END, Move.GO_ON).contains(move)) {
			assertThat(before.handling().implementers()).as("who judges").doesNotContain(actor.account());
		}
		if (after.round() > before.round()) {
			assertThat(before.status()).isEqualTo(ItemStatus.CLOSED);
			assertThat(after.status()).isEqualTo(ItemStatus.REOPENED);
			assertThat(move).isIn(Move.RED, Move.RELAPSE);
		}
		if (!before.status().running() && before.status() != ItemStatus.CLOSED) {
			assertThat(after.status()).as("what is over stays over").isEqualTo(before.status());
		}
		assertThat(after.handling().extension() == null || after.status().running()).isTrue();
	}

	private static void make(RectificationItem item, Move move, Actor actor) {
		switch (move) {
			case ASSIGN -> item.assign(given(actor), TODAY, NOW);
			case SIGN -> item.signFor();
			case OBJECT -> item.object();
			case AGREE -> item.decideObjection(true);
			case REJECT -> item.decideObjection(false);
			case REPORT -> item.report(actor);
			case FINISH -> item.finish(actor);
			case GIVE_BACK -> item.giveBack();
			case APPLY -> item.apply(actor, NOW);
			case ACCEPT -> item.verify(actor, true, NOW);
			case REFUSE -> item.verify(actor, false, NOW);
			case ASK_END -> item.askToEnd(actor);
			case END -> item.decideEnd(actor, true);
			case GO_ON -> item.decideEnd(actor, false);
			case CLOSE -> item.close(0, NOW);
			case SEND_BACK -> item.sendBack();
			case GREEN -> item.rate(Face.GREEN);
			case YELLOW -> item.rate(Face.YELLOW);
			case RED -> item.rate(Face.RED);
			case HOLDS -> item.visit(actor, true, NOW);
			case RELAPSE -> item.visit(actor, false, NOW);
			case SETTLE -> item.settle(NOW);
			case ASK_TIME -> item.askExtension(new Extension(later(item), "材料未到", actor.account()));
			case GRANT -> item.decideExtension(true);
			case DENY -> item.decideExtension(false);
			case WARN -> item.warn(TODAY.plusDays(3));
			case MERGE -> item.mergeInto(item());
			case SPLIT -> item.split();
		}
	}

	private static LocalDate later(RectificationItem item) {
		LocalDate now = item.state().assignment().deadline();
		return (now == null) ? TODAY : now.plusDays(5);
	}

	private static Assignment given(Actor actor) {
		return new Assignment("150203", "/15/1502/150203/", actor.account(), List.of(), TODAY.plusDays(10),
				Severity.LOW);
	}

	private static int made;

	private static RectificationItem item() {
		ItemIdentity identity = new ItemIdentity("item-" + made++, "campaign", new ItemNumber(2026, 1),
				ItemSource.APPRAISAL, null, "1502", null, "150203", "标题", "内容", null, NOW, null, null, "office", NOW);
		return new RectificationItem(identity, ItemState
			.registered(new Assignment("150203", "/15/1502/150203/", null, List.of(), null, Severity.LOW)));
	}

	private static Actor person(String name) {
		return new Actor(name, name, Set.of());
	}

}
