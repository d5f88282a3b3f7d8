package io.campaignflow.recusal;

/**
 * One fact for which a person may have to stay away from a unit: the person, how the two
 * are tied, the unit and its path.
 */
public record UnitTie(String account, TieKind kind, String unitCode, String unitPath) {

	/**
	 * The rule of recusal (F3: nobody inspects the unit they come from or worked in). A
	 * tie reaches along the line: from its unit to those above, which answer for it, and
	 * to those below, which answered to it; a tie to the sender of the group, or above
	 * it, keeps nobody away, for there everybody it sends comes from.
	 */
	public boolean keepsAwayFrom(String path, String senderPath) {
		boolean inLine = unitPath.startsWith(path) || path.startsWith(unitPath);
		return inLine && !senderPath.startsWith(unitPath);
	}

}
