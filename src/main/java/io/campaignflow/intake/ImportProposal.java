package io.campaignflow.intake;

import java.time.Instant;
import java.util.List;

/**
 * A document that was read and waits for its writer's decision; nothing is changed yet.
 */
public record ImportProposal(String id, String planId, String account, String fileName, Instant proposedAt,
		List<ImportPiece> pieces) {

	public ImportProposal {
		pieces = List.copyOf(pieces);
	}

}
