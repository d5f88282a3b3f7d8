package io.campaignflow.progress.web;

/** A figure in a workbook: where on the chart, of what, which, and how much. */
record ExportLine(String part, String subject, String figure, Object value) {
}
