package io.campaignflow.launch.process;

import io.campaignflow.launch.LaunchProcess;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** What a launch asks of the engine. */
@Component
class CampaignLaunchWorkflow implements LaunchProcess {

	private final RuntimeService runtime;

	private final ManagementService management;

	CampaignLaunchWorkflow(RuntimeService runtime, ManagementService management) {
		this.runtime = runtime;
		this.management = management;
	}

	@Override
	public void start(String launchId) {
		runtime.startProcessInstanceByKey(CampaignLaunchProcess.LAUNCH, launchId);
	}

	@Override
	public void startChunk(String chunkId) {
		runtime.startProcessInstanceByKey(CampaignLaunchProcess.OPENING, chunkId);
	}

	@Override
	public void wake(String launchId) {
		runtime.createMessageCorrelation(CampaignLaunchProcess.CHUNKS_DONE)
			.processInstanceBusinessKey(launchId)
			.correlateAll();
	}

	@Override
	public Set<String> stalledChunks() {
		Set<String> stalled = management.createJobQuery()
			.processDefinitionKey(CampaignLaunchProcess.OPENING)
			.noRetriesLeft()
			.list()
			.stream()
			.map(Job::getProcessInstanceId)
			.collect(Collectors.toSet());
		return stalled.isEmpty() ? Set.of() : businessKeys(stalled);
	}

	private Set<String> businessKeys(Set<String> instances) {
		return runtime.createProcessInstanceQuery()
			.processInstanceIds(instances)
			.list()
			.stream()
			.map(ProcessInstance::getBusinessKey)
			.collect(Collectors.toSet());
	}

}
