package io.campaignflow.notification;

import io.campaignflow.CampaignFlowTest;

@CampaignFlowTest
class OutboxOnH2Tests extends OutboxTests {

}
