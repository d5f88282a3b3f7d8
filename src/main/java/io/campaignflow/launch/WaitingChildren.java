package io.campaignflow.launch;

import io.campaignflow.plan.PlanView;
import io.campaignflow.plan.Plans;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import io.campaignflow.plan.events.PlanEvent.PlanRevoked;
import io.campaignflow.shared.Actor;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the plans that waited for one that is approved or revoked: a few at once, in the
 * approval's own transaction; many (a master plan issued late) in chunks, one after the
 * other.
 */
@Component
class WaitingChildren {

	private final LaunchRepository launches;

	private final ChunkRepository chunks;

	private final Plans plans;

	private final UnitPlans unitPlans;

	private final LaunchProcess process;

	WaitingChildren(LaunchRepository launches, ChunkRepository chunks, Plans plans, UnitPlans unitPlans,
			LaunchProcess process) {
		this.launches = launches;
		this.chunks = chunks;
		this.plans = plans;
		this.unitPlans = unitPlans;
		this.process = process;
	}

	@EventListener
	void on(PlanApproved approved) {
		open(approved.planId(), approved.actor());
	}

	@EventListener
	void on(PlanRevoked revoked) {
		open(revoked.planId(), revoked.actor());
	}

	private void open(String planId, String by) {
		int waiting = unitPlans.waitingFor(planId);
		if (waiting > Chunk.SIZE) {
			inChunks(planId, by, waiting);
		}
		else if (waiting > 0) {
			unitPlans.releaseChildren(new Actor(by, by, Set.of()), planId, waiting);
		}
	}

	private void inChunks(String planId, String by, int waiting) {
		String id = UUID.randomUUID().toString();
		ChunkCut cut = ChunkCut.ofWaiting(id, waiting);
		PlanView parent = plans.get(planId);
		Launch launch = Launch.ofChildren(id, parent, cut.total(), cut.chunks().size(), by);
		launches.insert(launch.started(1));
		chunks.insert(cut.chunks());
		chunks.mark(cut.chunks().subList(0, 1), Chunk.State.STARTED);
		process.startChunk(cut.chunks().get(0).id());
	}

}
