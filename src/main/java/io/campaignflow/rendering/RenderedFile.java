package io.campaignflow.rendering;

import java.util.List;

/**
 * A finished file. {@code missing} are the characters that no font of ours has and that
 * are printed as 〓; none in a Word file, which Word sets with its own fonts.
 */
public record RenderedFile(FileFormat format, byte[] content, List<String> missing) {

	public RenderedFile {
		missing = List.copyOf(missing);
	}

}
