package io.campaignflow.recusal;

import io.campaignflow.lists.ImportFaults;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.lists.ListColumns;
import io.campaignflow.lists.ListFiles;
import io.campaignflow.organisation.Charge;
import io.campaignflow.recusal.events.RecusalEvent.RecusalRecorded;
import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes recusal facts from a list ({@code account, kind, unit_code, detail}). All or
 * nothing: any faulty line leaves everything as it was, and every fault is named with its
 * line. What is recorded already stays as it is.
 */
@Service
@Transactional
public class RecusalImport {

	static final int MOST_LINES = 5_000;

	private static final Map<String, List<String>> COLUMNS = Map.of("account", List.of("account", "账号"), "kind",
			List.of("kind", "类别"), "unit_code", List.of("unit_code", "单位编码"), "detail", List.of("detail", "说明"));

	private final ListFiles files;

	private final RecusalRepository facts;

	private final RecusalLines checks;

	private final Charge charge;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	RecusalImport(ListFiles files, RecusalRepository facts, RecusalLines checks, Charge charge,
			ApplicationEventPublisher events, Clock clock) {
		this.files = files;
		this.facts = facts;
		this.checks = checks;
		this.charge = charge;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Says what the list would do where {@code dryRun}, else does it unless a line is
	 * faulty.
	 * @throws NotAllowed for whoever has nobody in their charge
	 */
	public ImportReport run(Actor actor, InputStream file, boolean dryRun) throws IOException {
		if (!this.charge.isOfAnybody(actor)) {
			throw new NotAllowed("person-not-in-charge");
		}
		ReadSheet sheet = this.files.read(file, MOST_LINES);
		ListColumns columns = ListColumns.of(sheet, COLUMNS, List.of("account", "kind", "unit_code"));
		ImportFaults faults = new ImportFaults();
		List<RecusalOrder> orders = this.checks.orders(actor, sheet, columns, faults);
		if (faults.count() > 0) {
			return new ImportReport(dryRun, sheet.lines().size(), 0, 0, 0, faults.count(), faults.inOrderOfLines());
		}
		Set<String> accounts = orders.stream().map(RecusalOrder::account).collect(Collectors.toSet());
		if (!accounts.isEmpty()) {
			this.facts.lock(accounts);
		}
		Set<String> known = new HashSet<>(this.facts.keysOf(accounts));
		List<RecusalOrder> fresh = orders.stream()
			.filter(order -> known.add(RecusalRepository.key(order.account(), order.kind(), order.unit())))
			.toList();
		if (!dryRun) {
			record(actor, fresh);
		}
		return new ImportReport(dryRun, orders.size(), fresh.size(), 0, orders.size() - fresh.size(), 0, List.of());
	}

	private void record(Actor actor, List<RecusalOrder> orders) {
		this.facts.insertAll(orders.stream()
			.map(order -> new RecusalFact(UUID.randomUUID().toString(), order.account(), "", order.kind(), order.unit(),
					"", order.detail(), actor.account(), this.clock.instant()))
			.toList());
		orders.forEach(order -> this.events.publishEvent(new RecusalRecorded(actor.account(), order.account(),
				order.kind().name(), order.unit(), null, List.of())));
	}

	/** For calls: a faulty list is refused. */
	public ImportReport runOrRefuse(Actor actor, InputStream file) throws IOException {
		ImportReport report = run(actor, file, false);
		report.requireAccepted();
		return report;
	}

}
