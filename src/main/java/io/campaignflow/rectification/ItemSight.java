package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import io.campaignflow.workflow.SeenSubjects.Condition;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks items up with the eyes of a person. */
@Component
class ItemSight {

	private final ItemRepository items;

	private final ItemVisibility visibility;

	private final JdbcClient jdbc;

	ItemSight(ItemRepository items, ItemVisibility visibility, JdbcClient jdbc) {
		this.items = items;
		this.visibility = visibility;
		this.jdbc = jdbc;
	}

	/**
	 * @throws NotFound where it is not there or the person does not see it
	 */
	RectificationItem visible(Actor actor, String id) {
		RectificationItem item = items.find(id).orElseThrow(() -> new NotFound("item", id));
		if (!actor.equals(Actor.SYSTEM) && among(actor, List.of(id)).isEmpty()) {
			throw new NotFound("item", id);
		}
		return item;
	}

	/** Those of the items that the person sees, in the order of their numbers. */
	List<RectificationItem> among(Actor actor, Collection<String> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Condition seen = visibility.of(actor);
		return jdbc
			.sql("select i.* from rectification_item i where i.id in (:ids) and " + seen.sql()
					+ " order by i.year_, i.seq_no")
			.param("ids", ids)
			.params(seen.params())
			.query(ItemRows.MAPPER)
			.list();
	}

}
