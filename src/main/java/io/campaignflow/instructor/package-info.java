/**
 * The instructors of townships (F3: 16,888 of them guide the villages): who they are,
 * which villages they guide, which villages have none.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "web", "lists", "organisation",
		"organisation::events", "rendering", "storage" })
package io.campaignflow.instructor;
