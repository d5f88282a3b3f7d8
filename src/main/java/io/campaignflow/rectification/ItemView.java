package io.campaignflow.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An item as others read it. {@code unitCode} is the responsible unit, before it is
 * assigned the unit concerned ({@code foundUnit}); {@code person} and {@code deadline}
 * are null before it is assigned; {@code stage} says how far its deadline was warned of;
 * {@code satisfaction} is the worst answer of the present round.
 */
public record ItemView(String id, String campaignId, String number, ItemSource source, String sourceRef,
		String officeUnit, String groupId, String foundUnit, String title, String text, String place, Instant foundAt,
		String parentId, String splitFrom, String mergedInto, ItemStatus status, int round, long version,
		Severity severity, String unitCode, String unitPath, String person, List<String> coUnits, LocalDate deadline,
		WarningStage stage, boolean objected, Extension extension, Face satisfaction, Dates dates, String registeredBy,
		Instant registeredAt) {

	static ItemView of(RectificationItem item) {
		ItemIdentity identity = item.identity();
		ItemState state = item.state();
		Assignment given = state.assignment();
		return new ItemView(identity.id(), identity.campaignId(), identity.number().toString(), identity.source(),
				identity.sourceRef(), identity.officeUnit(), identity.groupId(), identity.foundUnit(), identity.title(),
				identity.text(), identity.place(), identity.foundAt(), identity.parentId(), identity.splitFrom(),
				state.mergedInto(), state.status(), state.round(), state.version(), given.severity(), given.unitCode(),
				given.unitPath(), given.person(), given.coUnits(), given.deadline(), state.handling().stage(),
				state.handling().objected(), state.handling().extension(), state.satisfaction(), state.dates(),
				identity.registeredBy(), identity.registeredAt());
	}

	/** Number and title, as people name it. */
	public String name() {
		return number + " " + title;
	}

}
