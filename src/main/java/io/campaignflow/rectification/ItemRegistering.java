package io.campaignflow.rectification;

import io.campaignflow.organisation.SupervisionGroup;
import io.campaignflow.shared.Texts;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.People;
import io.campaignflow.rectification.events.RectificationEvent.ItemRegistered;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes items: checked, numbered, with those who raised them. */
@Component
class ItemRegistering {

	/** Most characters of a title; a text without one is shortened to fewer. */
	private static final int TITLE = 100;

	private static final int SHORTENED = 40;

	private final ItemRepository items;

	private final ItemNumbers numbers;

	private final RaiserRepository raisers;

	private final ItemReaders readers;

	private final ItemOffices offices;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final People people;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ItemRegistering(ItemRepository items, ItemNumbers numbers, RaiserRepository raisers, ItemReaders readers,
			ItemOffices offices, Campaigns campaigns, OrgUnits units, People people, ApplicationEventPublisher events,
			Clock clock) {
		this.items = items;
		this.numbers = numbers;
		this.raisers = raisers;
		this.readers = readers;
		this.offices = offices;
		this.campaigns = campaigns;
		this.units = units;
		this.people = people;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What an item belongs to: the one it is part of or was split from, null for none.
	 */
	record Origin(String parentId, String splitFrom) {

		static final Origin NONE = new Origin(null, null);

	}

	/** The same source twice, even at the same moment, gives the item of the first. */
	String registerOnce(Actor actor, Registration wanted) {
		check(wanted);
		if (wanted.source() == ItemSource.FINDING && !actor.equals(Actor.SYSTEM)) {
			throw new NotAllowed("item-finding-by-inspection");
		}
		if (!wanted.campaignId().isEmpty() || wanted.source() != ItemSource.FINDING) {
			campaigns.get(wanted.campaignId());
		}
		if (Texts.blankToNull(wanted.sourceRef()) == null) {
			return register(actor, wanted, Origin.NONE).id();
		}
		numbers.hold(wanted.campaignId(), LocalDate.now(clock).getYear());
		return items.idOf(wanted.source(), wanted.sourceRef().strip())
			.orElseGet(() -> register(actor, wanted, Origin.NONE).id());
	}

	RectificationItem register(Actor actor, Registration wanted, Origin origin) {
		check(wanted);
		OrgUnit unit = actor.equals(Actor.SYSTEM) ? units.get(wanted.unitCode())
				: units.getVisible(actor, wanted.unitCode());
		String office = offices.of(actor, wanted, unit);
		String id = UUID.randomUUID().toString();
		RectificationItem item = new RectificationItem(identity(actor, wanted, origin, id, office),
				ItemState.registered(concerned(wanted, unit)));
		items.insert(item);
		List<Raiser> raisedBy = raisers(id, wanted);
		raisers.insert(raisedBy);
		readers.admit(id, readersOf(item, raisedBy));
		ItemIdentity identity = item.identity();
		events.publishEvent(new ItemRegistered(id, 1, identity.number().toString(), identity.title(),
				identity.source().name(), unit.code(), office,
				raisedBy.stream().map(Raiser::account).filter(Objects::nonNull).toList(), actor.account()));
		return item;
	}

	/**
	 * @throws io.campaignflow.shared.BusinessRuleViolation with everything wrong in the
	 * texts
	 */
	static void check(Registration wanted) {
		ItemWords words = new ItemWords();
		words.allow("title", wanted.title(), TITLE);
		words.need("text", wanted.text(), ItemWords.TEXT);
		words.allow("place", wanted.place(), 200);
		words.allow("sourceRef", wanted.sourceRef(), 100);
		if (wanted.source() == null) {
			words.fault("source", "item-text-missing");
		}
		for (int i = 0; i < wanted.raisers().size(); i++) {
			Registration.NewRaiser raiser = wanted.raisers().get(i);
			words.allow("raisers[" + i + "].name", raiser.name(), 50);
			words.allow("raisers[" + i + "].contact", raiser.contact(), 100);
			if (raiser.account() == null) {
				words.need("raisers[" + i + "].name", raiser.name(), 50);
			}
		}
		words.settle("item-incomplete");
	}

	private ItemIdentity identity(Actor actor, Registration wanted, Origin origin, String id, String office) {
		Instant now = clock.instant();
		ItemNumber number = numbers.next(wanted.campaignId(), LocalDate.now(clock).getYear());
		return new ItemIdentity(id, wanted.campaignId(), number, wanted.source(), Texts.blankToNull(wanted.sourceRef()),
				office, wanted.groupId(), wanted.unitCode(), title(wanted), wanted.text().strip(),
				Texts.blankToNull(wanted.place()), Objects.requireNonNullElse(wanted.foundAt(), now), origin.parentId(),
				origin.splitFrom(), actor.account(), now);
	}

	/** The first sentence where no title was given. */
	private static String title(Registration wanted) {
		if (Texts.blankToNull(wanted.title()) != null) {
			return wanted.title().strip();
		}
		String sentence = wanted.text().strip().split("[。！？；!?;\\r\\n]", 2)[0].strip();
		String begin = sentence.isEmpty() ? wanted.text().strip() : sentence;
		int length = begin.codePointCount(0, begin.length());
		return (length <= SHORTENED) ? begin : begin.substring(0, begin.offsetByCodePoints(0, SHORTENED - 1)) + "…";
	}

	private static Assignment concerned(Registration wanted, OrgUnit unit) {
		return new Assignment(unit.code(), unit.path(), null, List.of(), null,
				Objects.requireNonNullElse(wanted.severity(), Severity.MEDIUM));
	}

	private List<Raiser> raisers(String item, Registration wanted) {
		List<Raiser> found = new ArrayList<>();
		for (Registration.NewRaiser raiser : wanted.raisers()) {
			String name = (raiser.account() == null) ? raiser.name().strip()
					: people.find(raiser.account()).orElseThrow(() -> new NotFound("person", raiser.account())).name();
			found.add(new Raiser(UUID.randomUUID().toString(), item, raiser.account(), name,
					Texts.blankToNull(raiser.contact()), null, null, null, null, null));
		}
		return found;
	}

	/** The unit concerned keeps sight of it when another one becomes responsible. */
	private static List<String> readersOf(RectificationItem item, List<Raiser> raisedBy) {
		Stream<String> group = Optional.ofNullable(item.identity().groupId())
			.map(id -> SupervisionGroup.PREFIX + id)
			.stream();
		Stream<String> accounts = raisedBy.stream().map(Raiser::account).filter(Objects::nonNull);
		return Stream.of(group, accounts, ItemReaders.peopleOf(item.identity().foundUnit()))
			.flatMap(each -> each)
			.toList();
	}

}
