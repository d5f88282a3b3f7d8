/** Whether a plan can be carried out and checked: who, until when, counted how. */
package io.campaignflow.prereview.operability;
