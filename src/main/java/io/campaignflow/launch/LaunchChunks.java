package io.campaignflow.launch;

import io.campaignflow.launch.events.LaunchEvent.PlansOpened;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.NotFound;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the plans of a launch, chunk by chunk, as its process asks. Opening is safe to
 * repeat: what failed half way is rolled back and tried again, what is open stays. The
 * launch's row is locked only to start and to count, at the end of a chunk's transaction.
 */
@Service
@Transactional
public class LaunchChunks {

	/** Chunks started in one transaction, so that a country's launch is not one. */
	private static final int STARTED_AT_ONCE = 50;

	private final LaunchRepository launches;

	private final ChunkRepository chunks;

	private final UnitPlans plans;

	private final OrgUnits units;

	private final LaunchProcess process;

	private final ApplicationEventPublisher events;

	LaunchChunks(LaunchRepository launches, ChunkRepository chunks, UnitPlans plans, OrgUnits units,
			LaunchProcess process, ApplicationEventPublisher events) {
		this.launches = launches;
		this.chunks = chunks;
		this.plans = plans;
		this.units = units;
		this.process = process;
		this.events = events;
	}

	/** Starts the next chunks that may start. */
	public void startNext(String launchId) {
		Launch launch = locked(launchId);
		if (mayStart(launch)) {
			start(launch, STARTED_AT_ONCE);
		}
	}

	/** Whether chunks are left that may start now. */
	@Transactional(readOnly = true)
	public boolean canStart(String launchId) {
		return mayStart(get(launchId));
	}

	@Transactional(readOnly = true)
	public boolean isAllOpened(String launchId) {
		return get(launchId).isAllOpened();
	}

	/** Opens what is missing in the chunk and counts it as done. */
	public void open(String chunkId) {
		Chunk chunk = chunks.get(chunkId);
		if (chunk.state() == Chunk.State.DONE) {
			return;
		}
		int created = create(get(chunk.launchId()), chunk);
		Launch counted = locked(chunk.launchId()).counted(chunk.units(), created);
		chunks.mark(List.of(chunk), Chunk.State.DONE);
		launches.update(counted);
	}

	/** Lets the launch go on where nothing is under way any more. */
	public void goOn(String chunkId) {
		Launch launch = locked(chunks.get(chunkId).launchId());
		if (launch.cause() == Launch.Cause.OFFICE) {
			if (launch.isIdle()) {
				process.wake(launch.id());
			}
		}
		else if (launch.hasChunksToStart()) {
			start(launch, 1);
		}
		else {
			launches.update(launch.finished());
		}
	}

	/** Puts every plan under its parent's, once all are there. */
	public void place(String launchId) {
		plans.place(get(launchId).campaignId());
	}

	/** Lets plans begin that have nothing to wait for, a chunk of them. */
	public void beginReady(String launchId) {
		Launch launch = get(launchId);
		plans.release(actorOf(launch), launch.campaignId(), Chunk.SIZE);
	}

	/** Whether plans are left that have nothing to wait for. */
	@Transactional(readOnly = true)
	public boolean hasReady(String launchId) {
		return plans.hasReady(get(launchId).campaignId());
	}

	/** Everything is open: the launch ends, and the units can be told. */
	public void announce(String launchId) {
		Launch launch = locked(launchId);
		launches.update(launch.finished());
		events.publishEvent(new PlansOpened(launchId, launch.campaignId(), launch.selection().levels(), launch.total(),
				launch.created(), launch.account()));
	}

	private boolean mayStart(Launch launch) {
		List<Chunk> next = chunks.nextWave(launch.id(), 1);
		return !next.isEmpty() && !chunks.anyOpenBefore(launch.id(), next.get(0).wave());
	}

	private void start(Launch launch, int limit) {
		List<Chunk> next = chunks.nextWave(launch.id(), limit);
		chunks.mark(next, Chunk.State.STARTED);
		launches.update(launch.started(next.size()));
		next.forEach(chunk -> process.startChunk(chunk.id()));
	}

	private int create(Launch launch, Chunk chunk) {
		Actor actor = actorOf(launch);
		return launch.cause() == Launch.Cause.OFFICE ? plans.open(actor, launch.campaignId(), unitsOf(launch, chunk))
				: plans.releaseChildren(actor, launch.parentPlanId(), Chunk.SIZE);
	}

	private static Actor actorOf(Launch launch) {
		return new Actor(launch.account(), launch.account(), Set.of());
	}

	private List<OrgUnit> unitsOf(Launch launch, Chunk chunk) {
		UnitSelection level = new UnitSelection(launch.selection().root(), Set.of(Level.values()[chunk.wave()]),
				launch.selection().domains());
		return units.next(level, chunk.afterCode(), chunk.units());
	}

	private Launch get(String launchId) {
		return launches.find(launchId).orElseThrow(() -> new NotFound("launch", launchId));
	}

	private Launch locked(String launchId) {
		return launches.lock(launchId).orElseThrow(() -> new NotFound("launch", launchId));
	}

}
