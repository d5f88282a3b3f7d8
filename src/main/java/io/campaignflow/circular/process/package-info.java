/**
 * Circulars and their schedules as processes: what the engine asks and tells, and back.
 */
package io.campaignflow.circular.process;
