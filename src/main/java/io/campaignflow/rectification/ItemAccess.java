package io.campaignflow.rectification;

import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may be given somebody else's task of an item. */
@Service
@Transactional
public class ItemAccess {

	private final ItemDesk desk;

	private final ItemVerifiers verifiers;

	ItemAccess(ItemDesk desk, ItemVerifiers verifiers) {
		this.desk = desk;
		this.verifiers = verifiers;
	}

	/**
	 * @throws NotAllowed to everybody but the office that runs the item
	 */
	public void requireOffice(Actor receiver, String id) {
		ItemParties.requireOffice(receiver, desk.find(id));
	}

	/**
	 * @throws NotAllowed to everybody but the leading group of that office's unit
	 */
	public void requireLeading(Actor receiver, String id) {
		RectificationItem item = desk.find(id);
		if (!receiver.holds(Role.LEADING.name(), item.identity().officeUnit())) {
			throw new NotAllowed("item-leading-only");
		}
		item.requireNotImplementedBy(receiver);
	}

	/**
	 * @throws NotAllowed to everybody without a position at the responsible unit
	 */
	public void requireOfUnit(Actor receiver, String id) {
		if (!ItemParties.isOf(receiver, desk.find(id).state().assignment().unitCode())) {
			throw new NotAllowed("item-unit-only");
		}
	}

	/**
	 * @throws NotAllowed to everybody but heads of the responsible unit
	 */
	public void requireHead(Actor receiver, String id) {
		if (!receiver.holds(Role.HEAD.name(), desk.find(id).state().assignment().unitCode())) {
			throw new NotAllowed("item-head-only");
		}
	}

	/**
	 * @throws NotAllowed to whoever does not belong to those who verify, or has to keep
	 * out
	 */
	public void requireVerifier(Actor receiver, String id) {
		verifiers.requireMayJudge(receiver, id);
		boolean belongs = receiver.groups().contains(verifiers.of(id)) || ItemParties.isOffice(receiver, desk.find(id));
		if (!belongs) {
			throw new NotAllowed("item-verifier-only");
		}
	}

	/** Whoever was given a task can read what it is about. */
	public void admit(Actor receiver, String id) {
		desk.admit(id, List.of(receiver.account()));
	}

}
