/**
 * What repositories of all modules share: remembering, within one transaction, what it
 * has read.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package io.campaignflow.storage;
