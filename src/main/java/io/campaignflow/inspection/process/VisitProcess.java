package io.campaignflow.inspection.process;

/** Names of the model inspection. */
final class VisitProcess {

	static final String ID = "inspection";

	static final String PLAN_FORM = "plan-visit";

	static final String DECIDE_FORM = "decide-filing";

	static final String CARRY_OUT_FORM = "carry-out-visit";

	static final String RESPOND_FORM = "respond-findings";

	static final String SIGN_FORM = "sign-report";

	static final String PLAN_TASK = "UserTask_PlanVisit";

	static final String DECIDE_TASK = "UserTask_DecideFiling";

	static final String CARRY_OUT_TASK = "UserTask_CarryOut";

	static final String RESPOND_TASK = "UserTask_RespondFindings";

	static final String POSTPONED = "VisitPostponed";

	static final String PEOPLE_CHANGED = "VisitPeopleChanged";

	static final String CANCELLED = "VisitCancelled";

	private VisitProcess() {
	}

}
