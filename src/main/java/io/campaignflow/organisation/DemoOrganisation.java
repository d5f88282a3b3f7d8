package io.campaignflow.organisation;

import java.io.IOException;
import java.util.List;

import io.campaignflow.lists.ImportReport;
import io.campaignflow.shared.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the demonstration's units, people, positions and supervision groups, once; a
 * later start finds them and does nothing. Loaders of other modules come after it (order
 * {@value #ORDER}).
 */
@Component
@Profile(DemoOrganisation.PROFILES)
@Order(DemoOrganisation.ORDER)
public class DemoOrganisation implements ApplicationRunner {

	/** The profiles with demonstration data; never production. */
	public static final String PROFILES = "(demo | test) & !prod";

	/** Place among the loaders. */
	public static final int ORDER = 100;

	/** The password of every demonstration account, shown on the sign-in page. */
	public static final String PASSWORD = "demo-2026";

	private static final Logger LOG = LoggerFactory.getLogger(DemoOrganisation.class);

	private final UnitImport imports;

	private final DemoUnits units;

	private final DemoRows rows;

	private final LoadingProgress progress;

	private final MessageSource texts;

	private final PasswordEncoder passwords;

	private final TransactionTemplate transaction;

	DemoOrganisation(UnitImport imports, DemoUnits units, DemoRows rows, LoadingProgress progress, MessageSource texts,
			PasswordEncoder passwords, TransactionTemplate transaction) {
		this.imports = imports;
		this.units = units;
		this.rows = rows;
		this.progress = progress;
		this.texts = texts;
		this.passwords = passwords;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		if (!this.rows.hasUnits()) {
			loadUnits();
		}
		this.transaction.executeWithoutResult(status -> loadPeople());
		this.progress.finished();
	}

	private void loadUnits() throws IOException {
		byte[] file = this.units.read();
		long total = DemoUnits.lines(file);
		ImportReport report = this.imports.run(Actor.SYSTEM, DemoUnits.open(file), false,
				done -> this.progress.report("organisation.loading.units", done, total));
		if (!report.accepted()) {
			throw new IllegalStateException("the demonstration region is faulty: " + report.faults());
		}
	}

	private void loadPeople() {
		if (this.rows.hasPeople()) {
			return;
		}
		List<OrgUnit> withPeople = this.rows.unitsWithPeople();
		DemoPeople demo = new DemoPeople(this.texts, this.passwords.encode(PASSWORD));
		demo.administrator();
		withPeople.forEach(demo::unit);
		this.rows.attachedUnits().forEach(demo::unit);
		DemoChunks.of(withPeople).forEach(demo::chunk);
		write(demo);
		LOG.info("Demonstration: {} people in {} units and {} supervision groups", demo.people.size(),
				withPeople.size(), demo.groups.size());
	}

	private void write(DemoPeople demo) {
		this.progress.report("organisation.loading.people", 0, demo.people.size());
		this.rows.insert("person", "account, name, initials, password_hash, active, created_at", demo.people);
		this.rows.insert("position_held", "id, account, unit_code, role_name, held_from", demo.positions);
		this.rows.insert("supervision_group", "id, issuing_unit, group_no, name", demo.groups);
		this.rows.insert("supervision_group_member", "group_id, account, duty", demo.members);
		this.rows.insert("supervision_group_unit", "unit_code, issuing_unit, group_id", demo.covered);
		this.progress.report("organisation.loading.people", demo.people.size(), demo.people.size());
	}

}
