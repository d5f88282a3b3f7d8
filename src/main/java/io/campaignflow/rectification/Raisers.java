package io.campaignflow.rectification;

import io.campaignflow.shared.Actor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who raised an item, as far as somebody may know: residents are named to those who have
 * to deal with them only, the office that runs the item and the side that is responsible
 * for it. Others who see the item are told how many there are.
 */
@Service
@Transactional(readOnly = true)
public class Raisers {

	private final ItemSight sight;

	private final RaiserRepository raisers;

	private final ItemParties parties;

	Raisers(ItemSight sight, RaiserRepository raisers, ItemParties parties) {
		this.sight = sight;
		this.raisers = raisers;
		this.parties = parties;
	}

	/** Names that may be read, and how many residents are not named. */
	public record Seen(List<String> names, long unnamed) {
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see the item
	 */
	public Seen of(Actor actor, String itemId) {
		RectificationItem item = sight.visible(actor, itemId);
		List<Raiser> all = raisers.of(itemId);
		boolean handles = handles(actor, item);
		return new Seen(all.stream().filter((one) -> handles || isOfStaff(one)).map(Raiser::name).distinct().toList(),
				handles ? 0 : all.stream().filter((one) -> !isOfStaff(one)).count());
	}

	private boolean handles(Actor actor, RectificationItem item) {
		boolean assigned = item.state().assignment().person() != null;
		return ItemParties.isOffice(actor, item) || (assigned
				&& parties.reportsFor(actor, item).filter(item.state().assignment().unitCode()::equals).isPresent());
	}

	private static boolean isOfStaff(Raiser raiser) {
		return raiser.account() != null;
	}

}
