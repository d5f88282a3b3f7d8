/**
 * The launch as a process: what the engine asks and tells, and what is asked of the
 * engine.
 */
package io.campaignflow.launch.process;
