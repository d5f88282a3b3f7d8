package io.campaignflow.prereview.copying;

/** Another text and what it has in common with the one that is read. */
record Compared(SourceText source, OwnText.Common common) {
}
