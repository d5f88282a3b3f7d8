package io.campaignflow.assignment;

/**
 * What a good proposal is, in points a fault costs; 0 leaves a wish out.
 *
 * @param evenLoad for each group, at a load of twice (or none of) its fair share; less
 * than that counts by the square
 * @param nearness for each branch of the tree a group has to work in besides its first
 * @param sameAsLastTime for each unit that does not get the group it had last time
 */
public record Wishes(int evenLoad, int nearness, int sameAsLastTime) {

	/** Even load and short ways; whoever had a unit last time does not matter. */
	public static final Wishes USUAL = new Wishes(100, 3, 0);

	/** As usual, but each unit keeps its group where the load allows it at all. */
	public static final Wishes SAME_GROUPS = new Wishes(100, 3, 20);

	public Wishes {
		if (evenLoad < 0 || nearness < 0 || sameAsLastTime < 0) {
			throw new IllegalArgumentException("Points are not negative");
		}
	}

}
