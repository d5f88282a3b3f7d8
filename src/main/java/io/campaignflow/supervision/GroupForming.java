package io.campaignflow.supervision;

import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.DomainEvent;
import io.campaignflow.shared.NotFound;
import io.campaignflow.supervision.Composition.Member;
import io.campaignflow.supervision.events.GroupEvent.ClosingAsked;
import io.campaignflow.supervision.events.GroupEvent.GroupChangeAsked;
import io.campaignflow.supervision.events.GroupEvent.GroupComposed;
import io.campaignflow.supervision.events.GroupEvent.GroupFormed;
import io.campaignflow.supervision.events.GroupEvent.GroupRecalled;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * What the office does with its groups besides its tasks: forms them, chooses people and
 * units, changes those on duty, takes back what is being decided, ends them. Each call is
 * one transaction of its own.
 */
@Service
public class GroupForming {

	private final GroupRepository groups;

	private final SupervisionGroups reading;

	private final CompositionRules rules;

	private final OrgUnits units;

	private final Campaigns campaigns;

	private final GroupProcess process;

	private final ApplicationEventPublisher events;

	private final MessageSource messages;

	private final Clock clock;

	GroupForming(GroupRepository groups, SupervisionGroups reading, CompositionRules rules, OrgUnits units,
			Campaigns campaigns, GroupProcess process, ApplicationEventPublisher events, MessageSource messages,
			Clock clock) {
		this.groups = groups;
		this.reading = reading;
		this.rules = rules;
		this.units = units;
		this.campaigns = campaigns;
		this.process = process;
		this.events = events;
		this.messages = messages;
		this.clock = clock;
	}

	/**
	 * Begins a group; its office gets the task to choose its people.
	 * @return its id
	 */
	public String form(Actor actor, FormOrder order) {
		OrgUnit unit = units.getVisible(actor, order.unit());
		Offices.require(actor, unit.code());
		requireTier(unit, order.kind());
		String campaign = blank(order.campaign()) ? null : campaigns.visible(actor, order.campaign()).id();
		return process.make(() -> {
			int number = groups.nextNumber(unit.code());
			String id = UUID.randomUUID().toString();
			String name = blank(order.name()) ? usualName(unit, order.kind(), number) : name(order.name());
			groups.insert(Group.formed(new GroupIdentity(id, unit.code(), unit.path(), order.kind(), campaign, number),
					name, clock.instant()));
			publish(new GroupFormed(id, name, unit.code(), order.kind().name(), actor.account()));
			process.start(id);
			return id;
		});
	}

	/**
	 * People and units as the office wants them, while it has the task.
	 * @throws BusinessRuleViolation with everything that is wrong
	 * @throws io.campaignflow.shared.Conflict where somebody changed it meanwhile
	 */
	public void compose(Actor actor, String id, CompositionOrder order) {
		move(actor, id, group -> {
			group.requireSeen(order.version());
			group.compose(name(order.name()), rules.composed(group.identity(), order));
			publish(new GroupComposed(id, accounts(group), List.copyOf(group.planned().unitCodes()), actor.account()));
		});
	}

	/** A group on duty is to get other people or units, for a reason. */
	public void change(Actor actor, String id, CompositionOrder order) {
		move(actor, id, group -> {
			group.requireSeen(order.version());
			String reason = Texts.reason(order.reason());
			group.change(name(order.name()), rules.composed(group.identity(), order), reason);
			publish(new GroupChangeAsked(id, reason, accounts(group), List.copyOf(group.planned().unitCodes()),
					actor.account()));
		}, () -> process.changed(actor, id));
	}

	/** Takes back what the leading group or the group's people have before them. */
	public void recall(Actor actor, String id, int version, String reason) {
		move(actor, id, group -> {
			group.requireSeen(version);
			group.recall(Texts.reason(reason));
			publish(new GroupRecalled(id, reason.strip(), actor.account()));
		}, () -> process.recalled(actor, id));
	}

	/** Ends a group: it is asked for its closing report. */
	public void askClosing(Actor actor, String id, int version, String reason) {
		move(actor, id, group -> {
			group.requireSeen(version);
			group.askClosing(Texts.reason(reason));
			publish(new ClosingAsked(id, reason.strip(), actor.account()));
		}, () -> process.closing(actor, id));
	}

	private void move(Actor actor, String id, Consumer<Group> change) {
		move(actor, id, change, () -> {
		});
	}

	private void move(Actor actor, String id, Consumer<Group> change, Runnable then) {
		Offices.require(actor, reading.visible(actor, id).issuingUnit());
		process.make(() -> {
			Group group = groups.lock(id).orElseThrow(() -> new NotFound("group", id));
			change.accept(group);
			groups.save(group);
			then.run();
			return id;
		});
	}

	private void requireTier(OrgUnit unit, GroupKind kind) {
		int below = Level.values().length - 1 - unit.level().ordinal();
		if (kind == null || unit.domain() != null || below < kind.depth()) {
			throw new BusinessRuleViolation("group-nobody-below", unit.name());
		}
	}

	/** Groups are named in Chinese, whatever language the reader uses. */
	private String usualName(OrgUnit unit, GroupKind kind, int number) {
		return messages.getMessage("supervision.name." + kind, new Object[] { unit.name(), String.valueOf(number) },
				Locale.SIMPLIFIED_CHINESE);
	}

	private static String name(String text) {
		return Texts.require("name", text, Texts.LONGEST_NAME);
	}

	private static List<String> accounts(Group group) {
		return group.planned().members().stream().map(Member::account).toList();
	}

	private static boolean blank(String text) {
		return text == null || text.isBlank();
	}

	private void publish(DomainEvent event) {
		events.publishEvent(event);
	}

}
