/** The process hand-over. */
package io.campaignflow.workflow.process;
