package io.campaignflow.eventlog;

import io.campaignflow.eventlog.LogQuery.CaseKind;
import io.campaignflow.ledger.Ledger;
import io.campaignflow.ledger.LedgerLine;
import io.campaignflow.ledger.LedgerQuery;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.plan.PlanQuery;
import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.InParts;
import io.campaignflow.workflow.PassedTask;
import io.campaignflow.workflow.TaskRecord;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads logs case by case: the plans and items a person may see, some hundred at a time
 * with their tasks. Nothing grows with the number of cases.
 */
@Component
class EventLogs {

	private static final int AT_ONCE = 200;

	/** No campaign has more cases. */
	private static final int MOST = 10_000_000;

	private final Plans plans;

	private final Ledger ledger;

	private final TaskRecord tasks;

	private final OrgUnits units;

	private final MessageSource messages;

	private final Clock clock;

	EventLogs(Plans plans, Ledger ledger, TaskRecord tasks, OrgUnits units, MessageSource messages, Clock clock) {
		this.plans = plans;
		this.ledger = ledger;
		this.tasks = tasks;
		this.units = units;
		this.messages = messages;
		this.clock = clock;
	}

	/** A case before its events are read. */
	private record Found(String id, CaseKind type, String title, String unitCode, String kind, String campaignId,
			String status) {

		static Found of(PlanView plan) {
			return new Found(plan.id(), CaseKind.PLAN, plan.title(), plan.unitCode(), plan.kind().name(),
					plan.campaignId(), plan.status().name());
		}

		static Found of(LedgerLine item) {
			return new Found(item.id(), CaseKind.ITEM, item.number() + " " + item.title(), item.unitCode(),
					item.source().name(), item.campaignId(), item.status().name());
		}

	}

	/**
	 * @throws io.campaignflow.shared.NotFound where there is no such unit
	 */
	void each(Actor actor, LogQuery query, Locale locale, Consumer<LogCase> reader) {
		TaskEvents events = new TaskEvents(query, messages, locale, clock);
		if (query.wants(CaseKind.PLAN)) {
			PlanQuery wanted = new PlanQuery(query.campaign(), query.unit(), true, null, null);
			this.<PlanView>inPieces((sink) -> plans.each(actor, wanted, MOST, sink), Found::of, events, reader);
		}
		if (query.wants(CaseKind.ITEM)) {
			LedgerQuery wanted = new LedgerQuery(query.campaign(), query.unit(), Set.of(), null, null, null, null, null,
					null, null);
			this.<LedgerLine>inPieces((sink) -> ledger.each(actor, wanted, "number", MOST, sink), Found::of, events,
					reader);
		}
	}

	private <R> void inPieces(Consumer<Consumer<R>> source, Function<R, Found> found, TaskEvents events,
			Consumer<LogCase> reader) {
		InParts.of(AT_ONCE, source, (some) -> handOver(some.stream().map(found).toList(), events, reader));
	}

	private void handOver(List<Found> some, TaskEvents events, Consumer<LogCase> reader) {
		Map<String, List<PassedTask>> byCase = tasks.ofSubjects(some.stream().map(Found::id).toList())
			.stream()
			.collect(Collectors.groupingBy((task) -> task.item().subject().id()));
		Map<String, OrgUnit> known = units.byCodes(some.stream().map(Found::unitCode).collect(Collectors.toSet()));
		some.stream()
			.map((one) -> logCase(one, known.get(one.unitCode()), events.of(byCase.getOrDefault(one.id(), List.of()))))
			.filter((one) -> !one.events().isEmpty())
			.forEach(reader);
	}

	private static LogCase logCase(Found one, OrgUnit unit, List<LogCase.Event> events) {
		return new LogCase(one.id(), one.type().name(), one.title(), one.unitCode(),
				(unit == null) ? one.unitCode() : unit.name(), (unit == null) ? "" : unit.level().name(), one.kind(),
				one.campaignId(), one.status(), events);
	}

}
