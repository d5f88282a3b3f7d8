/** Word documents as the intake reads them: nothing outside knows the library. */
package io.campaignflow.intake.word;
