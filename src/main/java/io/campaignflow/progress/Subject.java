package io.campaignflow.progress;

/** What is counted: plans, items. */
enum Subject {

	PLAN, ITEM

}
