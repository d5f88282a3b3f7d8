package io.campaignflow.plan;

/** How a drafter answers a remark: done, with how; or not done, with why. */
public enum AnswerKind {

	DONE, DECLINED

}
