package io.campaignflow.prereview;

import java.util.List;

/**
 * Reads a text by one or more rules and tells what it found. It writes nothing, and takes
 * at most some fifty milliseconds: drafts are read while somebody writes.
 */
public interface Reader {

	List<Finding> read(Reading reading);

}
