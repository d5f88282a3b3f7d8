/** Routes as decision tables. */
package io.campaignflow.route.process;
