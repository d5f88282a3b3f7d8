package io.campaignflow.attachment;

import io.campaignflow.shared.BusinessRuleViolation;

/**
 * Names of files as people gave them, without what could mislead: folders, control
 * characters, marks that turn the direction of writing, and characters no file system
 * takes.
 */
final class FileNames {

	static final int LONGEST = 200;

	private FileNames() {
	}

	static String cleaned(String given) {
		String name = (given == null) ? ""
				: given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
		String clean = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}<>:\"|?*]", "").strip();
		if (clean.isEmpty() || clean.startsWith(".")) {
			throw new BusinessRuleViolation("file-without-name");
		}
		if (clean.length() > LONGEST) {
			throw new BusinessRuleViolation("file-name-too-long", LONGEST);
		}
		return clean;
	}

}
