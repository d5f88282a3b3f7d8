/**
 * An instruction as a process: what the engine asks and tells, and what is asked of it.
 */
package io.campaignflow.instruction.process;
