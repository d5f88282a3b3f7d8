/**
 * What repositories of all modules share: conditions and their values, walking rows, and
 * remembering within one transaction what it has read.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package io.campaignflow.storage;
