/**
 * Words every module speaks: who acts, what may be refused, what happened, working days.
 * Plain Java, no framework.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.campaignflow.shared;
