package io.campaignflow.audit;

import io.campaignflow.audit.AuditRepository.BareHead;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.shared.SubjectGate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of everything that happened, for reading. Writing it is nobody's call: every
 * published {@link io.campaignflow.shared.DomainEvent} leaves an entry.
 */
@Service
public class AuditTrail {

	private static final int PAGE = 1000;

	private final AuditRepository repository;

	private final Map<String, SubjectGate> gates;

	AuditTrail(AuditRepository repository, List<SubjectGate> gates) {
		this.repository = repository;
		this.gates = gates.stream().collect(Collectors.toMap(SubjectGate::subjectType, Function.identity()));
	}

	/**
	 * The chain of one subject, newest first, without what its owner withholds from this
	 * person.
	 * @throws NotFound where the person may not see the subject
	 */
	public Page<AuditEntry> of(Actor actor, String subjectType, String subjectId, PageQuery page) {
		requireVisible(actor, subjectType, subjectId);
		AuditQuery subject = new AuditQuery(subjectType, subjectId, null, null, null, null);
		return page(AuditFilter.of(subject).without(withheld(actor, subjectType, subjectId)), "e.seq desc", page);
	}

	/**
	 * Entries of all subjects, newest first.
	 * @throws NotAllowed for everybody but administrators
	 */
	public Page<AuditEntry> search(Actor actor, AuditQuery query, PageQuery page) {
		requireAdministrator(actor);
		return page(AuditFilter.of(query), "e.happened_at desc, e.subject_type, e.subject_id, e.seq desc", page);
	}

	/**
	 * Hands over the same entries one by one, at most so many; none is kept in memory.
	 * @throws NotAllowed for everybody but administrators
	 */
	@Transactional(readOnly = true)
	public void each(Actor actor, AuditQuery query, int most, Consumer<AuditEntry> reader) {
		requireAdministrator(actor);
		repository.each(AuditFilter.of(query), most, reader);
	}

	/**
	 * Recomputes every chain, in pages, whatever their number.
	 * @throws NotAllowed for everybody but administrators
	 */
	public AuditVerification verify(Actor actor) {
		requireAdministrator(actor);
		ChainCheck check = new ChainCheck();
		for (String type : repository.subjectTypes()) {
			checkEntries(check, type);
			checkBareHeads(check, type);
		}
		return check.result();
	}

	private void checkEntries(ChainCheck check, String type) {
		List<HeadedEntry> rows = repository.next(type, "", 0, PAGE);
		while (!rows.isEmpty()) {
			rows.forEach(check::accept);
			AuditEntry last = rows.get(rows.size() - 1).entry();
			rows = repository.next(type, last.subjectId(), last.seq(), PAGE);
		}
	}

	private void checkBareHeads(ChainCheck check, String type) {
		List<BareHead> heads = repository.nextBareHeads(type, "", PAGE);
		while (!heads.isEmpty()) {
			heads.forEach((head) -> check.acceptBareHead(type, head.subjectId(), head.lastSeq()));
			heads = repository.nextBareHeads(type, heads.get(heads.size() - 1).subjectId(), PAGE);
		}
	}

	private Page<AuditEntry> page(AuditFilter filter, String order, PageQuery page) {
		List<AuditEntry> entries = repository.find(filter, order, page.size(), page.offset());
		return new Page<>(entries, page.page(), page.size(), repository.count(filter));
	}

	/** A subject without a gate of its own is an administrator's to see. */
	private void requireVisible(Actor actor, String type, String id) {
		SubjectGate gate = gates.get(type);
		if (gate != null) {
			gate.requireVisible(actor, id);
		}
		else if (!administrator(actor)) {
			throw new NotFound("subject", type + ":" + id);
		}
	}

	private Set<String> withheld(Actor actor, String type, String id) {
		SubjectGate gate = gates.get(type);
		return (gate == null) ? Set.of() : gate.withheld(actor, id);
	}

	private static void requireAdministrator(Actor actor) {
		if (!administrator(actor)) {
			throw new NotAllowed("audit-for-administrators");
		}
	}

	private static boolean administrator(Actor actor) {
		return actor.holdsAnywhere(Role.ADMIN.name());
	}

}
