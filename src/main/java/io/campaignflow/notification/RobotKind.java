package io.campaignflow.notification;

/** Chats whose robots are known. */
public enum RobotKind {

	/** 企业微信. */
	WECOM,
	/** 钉钉. */
	DINGTALK

}
