package io.campaignflow.resident;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Settings of residents' pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ResidentSettings.class)
class ResidentConfiguration {

}
