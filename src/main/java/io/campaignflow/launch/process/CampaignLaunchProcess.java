package io.campaignflow.launch.process;

/** Names of the models campaign-launch and plan-opening. */
final class CampaignLaunchProcess {

	static final String LAUNCH = "campaign-launch";

	static final String OPENING = "plan-opening";

	static final String FORM = "confirm-launch";

	/** Nothing is under way any more: a launch that waits for its chunks goes on. */
	static final String CHUNKS_DONE = "launch-chunks-done";

	private CampaignLaunchProcess() {
	}

}
