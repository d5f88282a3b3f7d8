package io.campaignflow.organisation;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import io.campaignflow.lists.ImportFault;
import io.campaignflow.lists.ImportFaults;
import io.campaignflow.lists.ImportReport;
import io.campaignflow.organisation.events.OrganisationEvent.UnitsImported;
import io.campaignflow.organisation.events.OrganisationEvent.UnitsMoved;
import io.campaignflow.organisation.events.UnitsMoving;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotAllowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes units from a CSV file ({@code code,name,parent_code,level[,domain]}; UTF-8 or
 * GBK): new ones are created, known ones updated, none removed. All or nothing: any
 * faulty line leaves everything as it was. A parent may stand after its children, and the
 * file may hold several trees.
 */
@Service
public class UnitImport {

	private static final int BATCH = 1000;

	private final UnitStage stage;

	private final UnitStageChecks checks;

	private final UnitMerge merge;

	private final ApplicationEventPublisher events;

	private final TransactionTemplate transaction;

	UnitImport(UnitStage stage, UnitStageChecks checks, UnitMerge merge, ApplicationEventPublisher events,
			PlatformTransactionManager transactions) {
		this.stage = stage;
		this.checks = checks;
		this.merge = merge;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** Says what the file would do and what is wrong with it; changes nothing. */
	public ImportReport dryRun(Actor actor, InputStream csv) {
		requireAdministrator(actor);
		return run(actor, csv, true, line -> {
		});
	}

	/**
	 * Imports the file where it is good; {@link ImportReport#accepted()} says whether.
	 */
	public ImportReport run(Actor actor, InputStream csv) {
		requireAdministrator(actor);
		return run(actor, csv, false, line -> {
		});
	}

	private static void requireAdministrator(Actor actor) {
		if (!actor.holdsAnywhere(Role.ADMIN.name())) {
			throw new NotAllowed("admin-only");
		}
	}

	/**
	 * As above, and tells {@code progress} the number of lines read from time to time.
	 */
	ImportReport run(Actor actor, InputStream csv, boolean dryRun, LongConsumer progress) {
		return this.transaction.execute(status -> {
			this.stage.open();
			ImportFaults faults = new ImportFaults();
			long lines = layOut(csv, faults, progress);
			judge(faults);
			if (dryRun || faults.count() > 0) {
				status.setRollbackOnly();
			}
			return finish(actor, dryRun, lines, faults);
		});
	}

	private long layOut(InputStream csv, ImportFaults faults, LongConsumer progress) {
		List<UnitLine> batch = new ArrayList<>(BATCH);
		long[] lines = { 0 };
		UnitFile.read(csv, line -> {
			lines[0]++;
			faults.addAll(line.faults());
			if (line.hasCode()) {
				batch.add(line);
			}
			if (batch.size() == BATCH) {
				hand(batch, lines[0], progress);
			}
		});
		hand(batch, lines[0], progress);
		this.stage.complete();
		return lines[0];
	}

	private void hand(List<UnitLine> batch, long lines, LongConsumer progress) {
		if (!batch.isEmpty()) {
			this.stage.add(batch);
			batch.clear();
		}
		progress.accept(lines);
	}

	private void judge(ImportFaults faults) {
		List<ImportFault> doubles = this.checks.doubles();
		faults.addAll(doubles);
		faults.addAll(this.checks.unknownParents());
		if (doubles.isEmpty()) {
			faults.addAll(this.checks.levelsOutOfOrder());
			faults.addAll(this.checks.levelsAgainstChildren());
			if (faults.count() == 0) {
				this.stage.workOutPaths();
				faults.addAll(this.checks.circles());
			}
		}
	}

	private ImportReport finish(Actor actor, boolean dryRun, long lines, ImportFaults faults) {
		if (faults.count() > 0) {
			return new ImportReport(dryRun, lines, 0, 0, 0, faults.count(), faults.inOrderOfLines());
		}
		long created = this.merge.toCreate();
		long updated = this.merge.toUpdate();
		if (!dryRun) {
			long moved = this.merge.toMove();
			if (moved > 0) {
				this.events.publishEvent(new UnitsMoving(this.merge.leaving()));
			}
			this.merge.apply();
			this.events.publishEvent(new UnitsImported(actor.account(), lines, created, updated));
			if (moved > 0) {
				this.events.publishEvent(new UnitsMoved(actor.account(), moved));
			}
		}
		this.stage.clear();
		return new ImportReport(dryRun, lines, created, updated, lines - created - updated, 0, List.of());
	}

}
