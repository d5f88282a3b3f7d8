package io.campaignflow.instructor;

import io.campaignflow.instructor.InstructorRows.Entry;
import io.campaignflow.instructor.events.InstructorEvent.InstructorsImported;
import io.campaignflow.lists.ImportFault;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.lists.ListColumns;
import io.campaignflow.lists.ListFiles;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.Role;
import io.campaignflow.rendering.ReadSheet;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes instructors from a list ({@code township_code, name, post, village_codes};
 * several codes with commas, blanks or 、 between them). All or nothing; those the list
 * does not name stay as they are.
 */
@Service
@Transactional
public class InstructorImport {

	static final int MOST_LINES = 30_000;

	private static final int AT_ONCE = 2_000;

	private static final Map<String, List<String>> COLUMNS = Map.of("township_code", List.of("township_code", "乡镇编码"),
			"name", List.of("name", "姓名"), "post", List.of("post", "职务"), "village_codes",
			List.of("village_codes", "嘎查村编码"));

	private final ListFiles files;

	private final InstructorRepository instructors;

	private final InstructorRows rows;

	private final OrgUnits units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	InstructorImport(ListFiles files, InstructorRepository instructors, InstructorRows rows, OrgUnits units,
			ApplicationEventPublisher events, Clock clock) {
		this.files = files;
		this.instructors = instructors;
		this.rows = rows;
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Says what the list would do where {@code dryRun}, else does it unless a line is
	 * faulty.
	 * @throws NotAllowed for whoever belongs to no office
	 */
	public ImportReport run(Actor actor, InputStream file, boolean dryRun) throws IOException {
		if (!actor.holdsAnywhere(Role.ADMIN.name()) && !actor.holdsAnywhere(Role.OFFICE.name())) {
			throw new NotAllowed("instructor-office-only");
		}
		ReadSheet sheet = this.files.read(file, MOST_LINES);
		ListColumns columns = ListColumns.of(sheet, COLUMNS, List.of("township_code", "name"));
		List<InstructorOrder> orders = sheet.lines().stream().map(line -> order(line, columns)).toList();
		Map<String, OrgUnit> known = known(orders);
		List<ImportFault> faults = InstructorLines.faults(actor, sheet, orders, known);
		if (!faults.isEmpty()) {
			return new ImportReport(dryRun, orders.size(), 0, 0, 0, faults.size(), faults);
		}
		return take(actor, orders, known, dryRun);
	}

	private ImportReport take(Actor actor, List<InstructorOrder> orders, Map<String, OrgUnit> known, boolean dryRun) {
		TreeMap<String, Integer> townships = new TreeMap<>();
		orders.forEach(order -> townships.merge(order.township(), 1, Integer::sum));
		if (!dryRun && !townships.isEmpty()) {
			this.rows.lock(townships.keySet());
		}
		Map<String, String> ids = this.instructors.idsOf(townships.keySet());
		List<Entry> entries = orders.stream().map(order -> {
			String id = ids.get(InstructorRepository.key(order.township(), order.name()));
			return new Entry(id == null ? UUID.randomUUID().toString() : id, order, known.get(order.township()).path(),
					id == null);
		}).toList();
		if (!dryRun) {
			this.rows.write(entries, actor.account(), this.clock.instant());
			townships.forEach((township, count) -> this.events.publishEvent(
					new InstructorsImported(actor.account(), township, count, known.get(township).parentCode())));
		}
		long created = entries.stream().filter(Entry::fresh).count();
		return new ImportReport(dryRun, orders.size(), created, orders.size() - created, 0, 0, List.of());
	}

	/** For calls: a faulty list is refused. */
	public ImportReport runOrRefuse(Actor actor, InputStream file) throws IOException {
		ImportReport report = run(actor, file, false);
		report.requireAccepted();
		return report;
	}

	private static InstructorOrder order(ReadSheet.Line line, ListColumns columns) {
		return new InstructorOrder(columns.of(line, "township_code"), columns.of(line, "name"),
				columns.of(line, "post"), Arrays.asList(columns.of(line, "village_codes").split("[,，、;；\\s]+")));
	}

	private Map<String, OrgUnit> known(List<InstructorOrder> orders) {
		TreeSet<String> codes = orders.stream()
			.flatMap(order -> order.villages().stream())
			.collect(Collectors.toCollection(TreeSet::new));
		orders.forEach(order -> codes.add(order.township()));
		Map<String, OrgUnit> known = new HashMap<>();
		List<String> all = List.copyOf(codes);
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			known.putAll(this.units.byCodes(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
		}
		return known;
	}

}
