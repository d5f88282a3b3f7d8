package io.campaignflow.supervision.process;

/** Answers of the form report-closing. */
record ReportClosingAnswers(String work, String findings, String suggestions) {
}
