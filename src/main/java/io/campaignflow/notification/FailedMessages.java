package io.campaignflow.notification;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was given up, for administrators: why, and once more. */
@Service
@Transactional
public class FailedMessages {

	/** Most lines of the list. */
	public static final int LONGEST = 50;

	private final OutboxRepository outbox;

	private final DeliveryRepository deliveries;

	private final Clock clock;

	FailedMessages(OutboxRepository outbox, DeliveryRepository deliveries, Clock clock) {
		this.outbox = outbox;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	/**
	 * The oldest first.
	 * @throws NotAllowed for everybody but administrators
	 */
	@Transactional(readOnly = true)
	public List<Failure> list(Actor actor) {
		requireAdministrator(actor);
		return Stream.concat(outbox.dead(LONGEST).stream(), deliveries.dead(LONGEST).stream()).limit(LONGEST).toList();
	}

	/** Rows of the outbox that wait to be told. */
	@Transactional(readOnly = true)
	public long waiting(Actor actor) {
		requireAdministrator(actor);
		return outbox.waiting();
	}

	/**
	 * Has it tried once more, at once.
	 * @throws NotFound where nothing of this id was given up
	 */
	public void retry(Actor actor, String id) {
		requireAdministrator(actor);
		if (!outbox.revive(id, clock.instant()) && !deliveries.revive(id, clock.instant())) {
			throw new NotFound("notification", id);
		}
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.holdsAnywhere(Role.ADMIN.name())) {
			throw new NotAllowed("admin-only");
		}
	}

}
