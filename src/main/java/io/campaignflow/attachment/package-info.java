/**
 * Files that belong to a subject of another module — a plan, later a visit or an item —
 * kept outside the database, typed by their content, scanned, and seen by whoever may see
 * the subject.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "web" })
package io.campaignflow.attachment;
