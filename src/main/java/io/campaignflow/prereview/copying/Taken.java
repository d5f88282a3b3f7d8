package io.campaignflow.prereview.copying;

/** A passage and the text it was taken from. */
record Taken(Passage passage, SourceText source) {
}
