/**
 * How the engine is set up: tables, deployment, history, guard, identities and the
 * listeners of the completion seam. The only place that knows the engine's inside.
 */
package io.campaignflow.workflow.engine;
