package io.campaignflow.browser;

import io.campaignflow.CampaignFlowTest;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole product, used through a real browser. */
@Documented
@CampaignFlowTest
@ExtendWith({ BrowserAvailable.class, Visitors.class })
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface BrowserTest {

}
