package io.campaignflow.organisation;

/**
 * Somebody stays away from a unit and from everything above it that contains it: whoever
 * belongs to a township does not inspect its county either. {@code detail} is what they
 * declared, empty otherwise.
 */
public record RecusalFact(String account, RecusalGround ground, String unitCode, String unitName, String unitPath,
		String detail) {

	/** Whether it keeps the person away from the unit with this path. */
	public boolean keepsFrom(String path) {
		return unitPath.startsWith(path);
	}

}
