package io.campaignflow.rectification;

import io.campaignflow.shared.Texts;
import io.campaignflow.rectification.events.RectificationEvent.ItemReopened;
import io.campaignflow.rectification.events.RectificationEvent.ItemSettled;
import io.campaignflow.rectification.events.RectificationEvent.ReturnVisitDrawn;
import io.campaignflow.rectification.events.RectificationEvent.ReturnVisited;
import io.campaignflow.rectification.events.RectificationEvent.SatisfactionGiven;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows the cancelling of a number: whoever raised the item says whether they are
 * satisfied, some items are visited again. Red, or a relapse, opens it again.
 */
@Service
@Transactional
public class ItemAftercare {

	private final ItemDesk desk;

	private final RaiserRepository raisers;

	private final ItemReturnVisits visits;

	private final ItemAccepting accepting;

	private final Clock clock;

	ItemAftercare(ItemDesk desk, RaiserRepository raisers, ItemReturnVisits visits, ItemAccepting accepting,
			Clock clock) {
		this.desk = desk;
		this.raisers = raisers;
		this.visits = visits;
		this.accepting = accepting;
		this.clock = clock;
	}

	/** The answer of somebody with an account, made with the task at hand. */
	public void rate(Actor actor, String id, Face face, String remark) {
		String said = remark(face, remark);
		RectificationItem item = desk.lock(id);
		List<Raiser> theirs = raisers.of(id)
			.stream()
			.filter(raiser -> isOf(actor, raiser) && !raiser.answered(item.state().round()))
			.toList();
		if (theirs.isEmpty()) {
			throw new Conflict("item-rated-before", item.state().status());
		}
		rate(actor, item, theirs, new Answer(face, said));
	}

	/** The answer of somebody without one, given by their link. */
	void rateByLink(String id, String raiserId, Face face, String remark) {
		String said = remark(face, remark);
		RectificationItem item = desk.lock(id);
		Raiser raiser = raisers.lock(id, raiserId)
			.filter(one -> one.account() == null)
			.orElseThrow(() -> new NotFound("item", id));
		if (raiser.answered(item.state().round())) {
			throw new Conflict("item-rated-before", item.state().status());
		}
		rate(Actor.SYSTEM, item, List.of(raiser), new Answer(face, said));
	}

	private record Answer(Face face, String remark) {
	}

	private void rate(Actor actor, RectificationItem item, List<Raiser> theirs, Answer answer) {
		int round = item.state().round();
		item.rate(answer.face());
		theirs.forEach(raiser -> raisers.update(raiser.rated(answer.face(), answer.remark(), round, clock.instant())));
		desk.done(item, new SatisfactionGiven(item.id(), round, theirs.get(0).masked(), answer.face().name(),
				answer.remark(), actor.account()));
		if (answer.face() == Face.RED) {
			desk.tell(new ItemReopened(item.id(), item.state().round(), answer.remark(), actor.account()));
		}
	}

	/** Who is not satisfied has to say why. */
	private static String remark(Face face, String remark) {
		ItemWords words = new ItemWords();
		if (face == null) {
			words.fault("face", "item-text-missing");
		}
		words.allow("remark", remark, ItemWords.REASON);
		if (face == Face.RED && Texts.blankToNull(remark) == null) {
			words.fault("remark", "item-red-without-reason");
		}
		words.settle("item-incomplete");
		return Texts.blankToNull(remark);
	}

	private static boolean isOf(Actor actor, Raiser raiser) {
		boolean behalf = actor.behalf() != null && actor.behalf().account().equals(raiser.account());
		return behalf || actor.account().equals(raiser.account());
	}

	/** Accounts that have still to answer, each once. */
	@Transactional(readOnly = true)
	public List<String> accountsToAsk(String id) {
		return toAsk(id).stream().map(Raiser::account).filter(Objects::nonNull).distinct().sorted().toList();
	}

	/** Whether somebody without an account has still to answer. */
	@Transactional(readOnly = true)
	public boolean linksToAsk(String id) {
		return toAsk(id).stream().anyMatch(raiser -> raiser.account() == null);
	}

	/** Whether nobody has to be waited for: all answered, or one of them red. */
	@Transactional(readOnly = true)
	public boolean answered(String id) {
		return desk.find(id).state().status() != ItemStatus.CLOSED || toAsk(id).isEmpty();
	}

	private List<Raiser> toAsk(String id) {
		int round = desk.find(id).state().round();
		return raisers.of(id).stream().filter(raiser -> !raiser.answered(round)).toList();
	}

	/** Decides whether the item is visited again; nothing follows where it is not. */
	public void draw(String id) {
		RectificationItem item = desk.lock(id);
		boolean visited = visits.visited(item);
		int round = item.state().round();
		desk.tell(new ReturnVisitDrawn(id, round, ItemReturnVisits.drawn(id), visits.rule(item).share(), visited,
				Actor.SYSTEM.account()));
		if (!visited) {
			item.settle(clock.instant());
			desk.done(item, new ItemSettled(id, round, Actor.SYSTEM.account()));
		}
	}

	/** Working days from the draw to the visit. */
	public int daysToVisit(String id) {
		return visits.rule(desk.find(id)).days();
	}

	/** A relapse has to be described. */
	public void visit(Actor actor, String id, boolean holds, LocalDate seenOn, String text) {
		String said = holds ? ItemWords.optional("text", text, ItemWords.TEXT)
				: ItemWords.needed("text", text, ItemWords.TEXT);
		LocalDate seen = accepting.seen(seenOn);
		RectificationItem item = desk.lock(id);
		int round = item.state().round();
		item.visit(actor, holds, clock.instant());
		desk.done(item, new ReturnVisited(id, round, seen, holds, said, actor.account()));
		desk.tell(holds ? new ItemSettled(id, round, Actor.SYSTEM.account())
				: new ItemReopened(id, item.state().round(), said, actor.account()));
	}

}
