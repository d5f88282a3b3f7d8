package io.campaignflow.launch;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.launch.events.LaunchEvent.LaunchCancelled;
import io.campaignflow.launch.events.LaunchEvent.LaunchConfirmed;
import io.campaignflow.launch.events.LaunchEvent.LaunchProposed;
import io.campaignflow.organisation.Domain;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.organisation.UnitSelection;
import io.campaignflow.plan.UnitPlans;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import io.campaignflow.shared.NotFound;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Launches of campaigns: one plan for each unit of the chosen levels. The office of the
 * issuing unit asks, confirms or cancels; the opening itself is {@link LaunchChunks}.
 */
@Service
@Transactional
public class Launches {

	private final LaunchRepository launches;

	private final ChunkRepository chunks;

	private final UnitPlans plans;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final LaunchProcess process;

	private final ApplicationEventPublisher events;

	Launches(LaunchRepository launches, ChunkRepository chunks, UnitPlans plans, Campaigns campaigns, OrgUnits units,
			LaunchProcess process, ApplicationEventPublisher events) {
		this.launches = launches;
		this.chunks = chunks;
		this.plans = plans;
		this.campaigns = campaigns;
		this.units = units;
		this.process = process;
		this.events = events;
	}

	/**
	 * Starts a launch that waits for its confirmation, and gives its id; where one waits
	 * already, that one.
	 * @throws io.campaignflow.shared.Conflict while an earlier launch is opening plans
	 */
	public String propose(Actor actor, String campaignId) {
		CampaignView campaign = campaigns.lockManaged(actor, campaignId);
		Optional<Launch> open = launches.latest(campaignId).filter(Launch::isOpen);
		if (open.isPresent()) {
			return waiting(open.get()).id();
		}
		Launch launch = Launch.proposed(UUID.randomUUID().toString(), campaign, actor.account());
		launches.insert(launch);
		events.publishEvent(new LaunchProposed(launch.id(), campaignId, actor.account()));
		process.start(launch.id());
		return launch.id();
	}

	private static Launch waiting(Launch open) {
		if (open.status() == LaunchStatus.OPENING) {
			throw new Conflict("launch-running", null);
		}
		return open;
	}

	/**
	 * Fixes the scope, cuts it into chunks and launches the campaign.
	 * @param levels levels with a window, at least one
	 * @param domains empty for administrative divisions, else attached units of these
	 * domains
	 */
	public void confirm(Actor actor, String launchId, Set<Level> levels, Set<Domain> domains) {
		Launch launch = locked(launchId);
		UnitSelection chosen = Launch.select(requireManaged(actor, launch), levels, domains);
		ChunkCut cut = ChunkCut.of(launchId, chosen, units);
		launches.update(launch.confirmed(chosen, cut.total(), cut.chunks().size(), actor.account()));
		chunks.insert(cut.chunks());
		events.publishEvent(new LaunchConfirmed(launchId, launch.campaignId(), levels, cut.total(), actor.account()));
		campaigns.launched(actor, launch.campaignId());
	}

	/** The office decides against it. */
	public void cancel(Actor actor, String launchId) {
		Launch launch = locked(launchId);
		requireManaged(actor, launch);
		launches.update(launch.cancelled());
		events.publishEvent(new LaunchCancelled(launchId, launch.campaignId(), actor.account()));
	}

	/**
	 * The latest launch of a campaign the person sees.
	 * @throws io.campaignflow.shared.NotFound where there was none
	 */
	@Transactional(readOnly = true)
	public LaunchProgress progress(Actor actor, String campaignId) {
		return latest(actor, campaignId).orElseThrow(() -> new NotFound("launch", campaignId));
	}

	/** The same, empty where there was none. */
	@Transactional(readOnly = true)
	public Optional<LaunchProgress> latest(Actor actor, String campaignId) {
		campaigns.visible(actor, campaignId);
		return launches.latest(campaignId).map(this::progressOf);
	}

	/** For rules and processes: campaign of a launch. */
	@Transactional(readOnly = true)
	public CampaignView campaignOf(String launchId) {
		return campaigns.get(get(launchId).campaignId());
	}

	/** What a launch of the campaign would open, level by level. */
	@Transactional(readOnly = true)
	public LaunchScope scope(String campaignId) {
		CampaignView campaign = campaigns.get(campaignId);
		Map<Level, Long> opened = plans.countByLevel(campaignId);
		return new LaunchScope(campaign.windows().stream().map(window -> {
			Level level = window.level();
			UnitSelection all = new UnitSelection(campaign.issuingUnit(), Set.of(level), Set.of());
			return new LaunchScope.Line(level, window, units.count(all), opened.getOrDefault(level, 0L));
		}).toList());
	}

	/** Whether the office confirmed it. */
	@Transactional(readOnly = true)
	public boolean isConfirmed(String launchId) {
		return get(launchId).status() == LaunchStatus.OPENING;
	}

	private LaunchProgress progressOf(Launch launch) {
		int failed = launch.status() == LaunchStatus.OPENING ? chunks.unitsOf(launch.id(), process.stalledChunks()) : 0;
		return new LaunchProgress(launch.id(), launch.status(), launch.selection().levels(), launch.total(),
				launch.opened(), launch.created(), failed, launch.status() == LaunchStatus.DONE);
	}

	private CampaignView requireManaged(Actor actor, Launch launch) {
		CampaignView campaign = campaigns.get(launch.campaignId());
		if (!campaigns.mayManage(actor, campaign)) {
			throw new NotAllowed("campaign-not-office");
		}
		return campaign;
	}

	private Launch get(String launchId) {
		return launches.find(launchId).orElseThrow(() -> new NotFound("launch", launchId));
	}

	private Launch locked(String launchId) {
		return launches.lock(launchId).orElseThrow(() -> new NotFound("launch", launchId));
	}

}
