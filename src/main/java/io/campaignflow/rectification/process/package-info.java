/**
 * The process rectification: what the engine asks and tells, and what is asked of the
 * engine.
 */
package io.campaignflow.rectification.process;
