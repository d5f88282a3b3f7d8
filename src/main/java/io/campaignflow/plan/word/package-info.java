/** Word documents as the plan module reads them: nothing outside knows the library. */
package io.campaignflow.plan.word;
