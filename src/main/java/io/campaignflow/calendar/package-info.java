/**
 * The working-day calendar: public holidays and make-up workdays as they are announced,
 * office hours, and when what is given in working days or hours ends. Knows nobody.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "lists" })
package io.campaignflow.calendar;
