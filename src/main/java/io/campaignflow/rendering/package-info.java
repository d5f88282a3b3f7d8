/**
 * Files for people: official documents after GB/T 9704 as DOCX and PDF, lists as
 * workbooks. Knows layout, fonts and templates and no content: whoever has content
 * depends on it.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared" })
package io.campaignflow.rendering;
