package io.campaignflow.plan;

import io.campaignflow.plan.events.PlanEvent.PlanApproved;
import io.campaignflow.shared.Actor;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens the plans that waited for an approved one: a few at once, in the approval's own
 * transaction; many (a master plan issued late) in chunks, one after the other.
 */
@Component
class WaitingChildren {

	private final LaunchRepository launches;

	private final ChunkRepository chunks;

	private final Plans plans;

	private final LaunchProcess process;

	WaitingChildren(LaunchRepository launches, ChunkRepository chunks, Plans plans, LaunchProcess process) {
		this.launches = launches;
		this.chunks = chunks;
		this.plans = plans;
		this.process = process;
	}

	@EventListener
	void on(PlanApproved approved) {
		int waiting = launches.waitingFor(approved.planId());
		if (waiting > Chunk.SIZE) {
			inChunks(approved, waiting);
		}
		else if (waiting > 0) {
			Actor actor = new Actor(approved.actor(), approved.actor(), Set.of());
			plans.releaseChildren(actor, approved.planId(), waiting);
		}
	}

	private void inChunks(PlanApproved approved, int waiting) {
		String id = UUID.randomUUID().toString();
		ChunkCut cut = ChunkCut.ofWaiting(id, waiting);
		PlanView parent = plans.get(approved.planId());
		Launch launch = Launch.ofChildren(id, parent, cut.total(), cut.chunks().size(), approved.actor());
		launches.insert(launch.started(1));
		chunks.insert(cut.chunks());
		chunks.mark(cut.chunks().subList(0, 1), Chunk.State.STARTED);
		process.startChunk(cut.chunks().get(0).id());
	}

}
