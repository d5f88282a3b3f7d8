package io.campaignflow.workflow;

import io.campaignflow.organisation.Charge;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Person;
import io.campaignflow.organisation.Staff;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.HandOver.Item;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hand-overs (交接): everything of a person who leaves goes to another — tasks in their
 * hands, tasks others work out for them, absences in which they are the proxy, and their
 * positions where an administrator wishes so. First as a list, then in chunks by the job
 * executor; what its own rule keeps back stays and is listed with the reason.
 */
@Service
public class HandOvers {

	/** Most things of one hand-over; whoever has more hands over twice. */
	public static final int MOST = 2000;

	/** Hand-overs shown on the page. */
	private static final int LATEST = 20;

	private final HandOverRepository handOvers;

	private final HandingOver handing;

	private final Charge charge;

	private final People people;

	private final Staff staff;

	private final Holdings holdings;

	private final HandOverJob job;

	private final TransactionTemplate trial;

	private final Clock clock;

	HandOvers(HandOverRepository handOvers, HandingOver handing, Charge charge, People people, Staff staff,
			Holdings holdings, HandOverJob job, PlatformTransactionManager transactions, Clock clock) {
		this.handOvers = handOvers;
		this.handing = handing;
		this.charge = charge;
		this.people = people;
		this.staff = staff;
		this.holdings = holdings;
		this.job = job;
		this.trial = new TransactionTemplate(transactions);
		this.clock = clock;
	}

	/**
	 * What would be moved, and why the rest would stay; nothing is changed.
	 * @param positions whether the receiver has the positions too by then
	 * @throws io.campaignflow.shared.NotAllowed where the person is not in the charge of
	 * whoever asks
	 */
	public List<Item> preview(Actor actor, String from, String to, boolean positions) {
		require(actor, from, to);
		return positions ? trial.execute(status -> withPositions(status, actor, from, to))
				: holdings.of(from).stream().map(item -> handing.judged(actor, item, from, to)).toList();
	}

	/** Hands the positions over as it would be done, and takes it all back. */
	private List<Item> withPositions(TransactionStatus status, Actor actor, String from, String to) {
		status.setRollbackOnly();
		staff.handOver(actor, from, to);
		return holdings.of(from).stream().map(item -> handing.foreseen(actor, item, from, to)).toList();
	}

	/**
	 * Begins a hand-over and gives its id.
	 * @param positions whether the receiver takes over the positions too, which only
	 * administrators decide; they come first, since tasks may ask for them
	 */
	@Transactional
	public String begin(Actor actor, String from, String to, boolean positions) {
		require(actor, from, to);
		if (positions) {
			staff.handOver(actor, from, to);
		}
		return begin(actor, from, to, holdings.of(from));
	}

	/** The same for these things, whoever may decide on them. */
	String begin(Actor actor, String from, String to, List<Item> items) {
		HandOver begun = new HandOver(UUID.randomUUID().toString(), from, to, actor.account(), clock.instant(), null, 0,
				0, 0);
		handOvers.insert(begun, items);
		job.begin(begun.id());
		return begun.id();
	}

	/**
	 * @throws NotFound where there is none with this id
	 */
	@Transactional(readOnly = true)
	public HandOver get(Actor actor, String id) {
		HandOver found = handOvers.find(id).orElseThrow(() -> new NotFound("hand-over", id));
		charge.requireOf(actor, found.from());
		return found;
	}

	/** What it moves: refused ones first. */
	@Transactional(readOnly = true)
	public Page<Item> items(Actor actor, String id, PageQuery page) {
		get(actor, id);
		return handOvers.items(id, page);
	}

	/** The latest that this person began, or all for administrators. */
	@Transactional(readOnly = true)
	public List<HandOver> latest(Actor actor) {
		return handOvers.latest(LATEST)
			.stream()
			.filter(one -> one.by().equals(actor.account()) || actor.holdsAnywhere("ADMIN"))
			.toList();
	}

	/** The next chunk; called by the process. */
	public void moveSome(String id) {
		handing.moveSome(handOvers.find(id).orElseThrow());
	}

	public boolean isLeft(String id) {
		return !handOvers.open(id, 1).isEmpty();
	}

	private void require(Actor actor, String from, String to) {
		charge.requireOf(actor, from);
		if (from.equals(to)) {
			throw new BusinessRuleViolation("hand-over-to-oneself");
		}
		if (people.find(to).filter(Person::active).isEmpty()) {
			throw new BusinessRuleViolation("account-unknown", to);
		}
	}

}
