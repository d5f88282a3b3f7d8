package io.campaignflow.review;

/**
 * Who submitted the text under review, who signed it off, and what the drafter told the
 * signer; null where not yet.
 */
record Signatures(String draftedBy, String drafterNote, String signedBy) {

	static final Signatures NONE = new Signatures(null, null, null);

	/** A new text: the signature under the last one does not stand under it. */
	Signatures drafted(String account, String note) {
		return new Signatures(account, note, null);
	}

	Signatures signed(String account) {
		return new Signatures(draftedBy, drafterNote, account);
	}

}
