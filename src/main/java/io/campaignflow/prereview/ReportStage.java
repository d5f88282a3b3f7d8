package io.campaignflow.prereview;

import io.campaignflow.prereview.Report.State;

/** How far the work on a submitted text is. */
enum ReportStage {

	/** Asked for. */
	WAITING(State.PENDING),
	/**
	 * To be kept only: a text older than this module, on which nobody decides any more.
	 */
	OLDER(State.PENDING),
	/** The text is kept: others can be compared with it. */
	KEPT(State.PENDING),
	/** The report is there. */
	READY(State.READY),
	/** Given up after several attempts. */
	FAILED(State.FAILED);

	private final State shown;

	ReportStage(State shown) {
		this.shown = shown;
	}

	State shown() {
		return shown;
	}

}
