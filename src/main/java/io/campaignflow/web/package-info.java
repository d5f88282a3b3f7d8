/**
 * The frame every page and call stands in: layout, language, errors as pages and problem
 * details, paging, lists as files, idempotent writes. Knows no module that has content.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "rendering" })
package io.campaignflow.web;
