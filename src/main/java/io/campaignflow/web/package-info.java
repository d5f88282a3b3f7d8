/**
 * The frame every page and call stands in: layout, language, errors as pages and problem
 * details, paging, idempotent writes. Knows no module.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package io.campaignflow.web;
