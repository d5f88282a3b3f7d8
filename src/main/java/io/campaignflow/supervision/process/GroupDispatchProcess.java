package io.campaignflow.supervision.process;

/** Names of the model group-dispatch. */
final class GroupDispatchProcess {

	static final String ID = "group-dispatch";

	static final String FORM_GROUP = "form-group";

	static final String CONFIRM_GROUP = "confirm-group";

	static final String APPROVE_GROUP = "approve-group";

	static final String SIGN_FOR_DISPATCH = "sign-for-dispatch";

	static final String REPORT_CLOSING = "report-closing";

	/** Where a group on duty waits for what comes. */
	static final String ON_DUTY = "Gateway_OnDuty";

	static final String RECALLED = "GroupRecalled";

	static final String CHANGE_ASKED = "GroupChangeAsked";

	static final String CLOSING_ASKED = "GroupClosingAsked";

	private GroupDispatchProcess() {
	}

}
