package io.campaignflow.launch;

import java.util.Set;

/**
 * The process side of a launch as its door needs it; implemented where the engine is
 * known.
 */
public interface LaunchProcess {

	/** Starts the process that lets the office confirm the launch. */
	void start(String launchId);

	/** Starts one opening, which a job takes up. */
	void startChunk(String chunkId);

	/** No chunk is under way: a launch that waits for its chunks goes on. */
	void wake(String launchId);

	/** Ids of chunks of any launch that failed for good and wait for somebody. */
	Set<String> stalledChunks();

}
