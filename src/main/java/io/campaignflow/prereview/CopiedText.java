package io.campaignflow.prereview;

import java.util.List;

/** Knows all submitted texts and finds which passages of another stand in them. */
public interface CopiedText {

	/** Keeps a submitted text, so that later ones are compared with it; once. */
	void keep(Reading reading);

	/** What stands in texts that were submitted before this one. */
	Copied read(Reading reading);

	/** Passages, each with its source, and how much they make up. */
	record Copied(List<Finding> findings, Shares shares) {
	}

}
