package io.campaignflow.circular;

import io.campaignflow.circular.events.CircularEvent.CircularEdited;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Circulars: the door for reading and editing them. */
@Service
@Transactional
public class Circulars {

	private final CircularRepository circulars;

	private final CircularList list;

	private final ApplicationEventPublisher events;

	Circulars(CircularRepository circulars, CircularList list, ApplicationEventPublisher events) {
		this.circulars = circulars;
		this.list = list;
		this.events = events;
	}

	/** For rules and processes: no visibility check. */
	@Transactional(readOnly = true)
	public CircularView get(String id) {
		return circulars.find(id).map(Circular::view).orElseThrow(() -> new NotFound("circular", id));
	}

	/**
	 * @throws NotFound where it is not there or the person does not see it
	 */
	@Transactional(readOnly = true)
	public CircularView visible(Actor actor, String id) {
		return among(actor, List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("circular", id));
	}

	/** Those of them the person sees. */
	@Transactional(readOnly = true)
	public List<CircularView> among(Actor actor, Collection<String> ids) {
		return list.among(actor, ids);
	}

	/** What is not out first, then the latest. */
	@Transactional(readOnly = true)
	public Page<CircularView> list(Actor actor, CircularQuery query, PageQuery page) {
		return list.page(actor, query, page);
	}

	/**
	 * Stores other words; the figures stay as they were frozen. Texts are by the keys of
	 * sections; a section that is not named stays.
	 * @throws NotFound where the person does not see it
	 * @throws io.campaignflow.shared.NotAllowed where they are not of its office
	 * @throws io.campaignflow.shared.Conflict with the stored sections where the version
	 * is not the stored one, and where it is not being edited
	 */
	public int edit(Actor actor, String id, int version, String title, Map<String, String> texts) {
		Compiling.requireOffice(actor, visible(actor, id).unitCode());
		Circular circular = circulars.lock(id).orElseThrow(() -> new NotFound("circular", id));
		circular.edit(version, title, texts);
		circulars.update(circular.view());
		int now = circular.view().version();
		events.publishEvent(new CircularEdited(id, now, actor.account()));
		return now;
	}

}
