package io.campaignflow.instructor;

/**
 * Of a subtree: its villages, how many of them are guided, and by how many instructors.
 */
public record Guidance(long villages, long guided, long instructors) {

	public long unguided() {
		return Math.max(0, villages - guided);
	}

}
