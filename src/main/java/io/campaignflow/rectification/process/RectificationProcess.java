package io.campaignflow.rectification.process;

/** Names of the model rectification. */
final class RectificationProcess {

	static final String ID = "rectification";

	static final String EXTENSION_ASKED = "ItemExtensionAsked";

	static final String OVER = "ItemOver";

	static final String ANSWERED = "ItemAnswered";

	static final String NEXT_WARNING = "IntermediateCatchEvent_NextWarning";

	static final String IMPLEMENT_TASK = "UserTask_ImplementItem";

	static final String APPLY_TASK = "UserTask_ApplyForAcceptance";

	private RectificationProcess() {
	}

}
