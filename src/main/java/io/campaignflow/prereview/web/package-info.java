/** Pages and calls of the pre-review, and what other pages need to show a report. */
@org.springframework.modulith.NamedInterface("web")
package io.campaignflow.prereview.web;
