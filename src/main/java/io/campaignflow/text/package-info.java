/**
 * What a plan says: its text, what changed from one text to another, and where a passage
 * stands in the next. Plain Java, nothing stored.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "shared")
package io.campaignflow.text;
