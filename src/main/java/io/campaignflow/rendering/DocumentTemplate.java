package io.campaignflow.rendering;

import java.util.Set;

/**
 * A kind of document: {@code name} is that of its template files ({@code name.docx} for
 * Word, {@code name.html} for PDF), {@code rowLoops} are the lists whose placeholder, set
 * in a row of a Word table, repeats that row for every entry.
 */
public record DocumentTemplate(String name, Set<String> rowLoops) {

	public DocumentTemplate {
		rowLoops = Set.copyOf(rowLoops);
	}

	String file(FileFormat format) {
		return name + ((format == FileFormat.DOCX) ? ".docx" : ".html");
	}

}
