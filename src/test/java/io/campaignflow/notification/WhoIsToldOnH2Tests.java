package io.campaignflow.notification;

import io.campaignflow.CampaignFlowTest;

@CampaignFlowTest
class WhoIsToldOnH2Tests extends WhoIsToldTests {

}
