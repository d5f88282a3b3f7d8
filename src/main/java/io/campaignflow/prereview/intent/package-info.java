/**
 * Whether a plan carries what the levels above want: their requirements, their figures.
 */
package io.campaignflow.prereview.intent;
