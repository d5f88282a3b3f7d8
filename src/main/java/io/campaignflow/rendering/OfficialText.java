package io.campaignflow.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes plain text apart into the elements of an official document, by the numbering GB/T
 * 9704-2012 (7.3.3) prescribes: “一、” “（一）” “1.”, each with a typeface of its own. Titles
 * of sections are numbered where their writer has not.
 */
public class OfficialText {

	private static final Pattern FIRST = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*");

	private static final Pattern SECOND = Pattern.compile("^(（[一二三四五六七八九十]{1,3}）[^。]{1,40}(?:。|$))(.*)$");

	private static final Pattern THIRD = Pattern.compile("^(\\d{1,2}[.．、](?!\\d)[^。]{1,40}(?:。|$))(.*)$");

	private final List<OfficialBlock> blocks = new ArrayList<>();

	private int sections;

	/** A section with its title and its lines; empty lines separate nothing. */
	public OfficialText section(String title, String text) {
		sections++;
		String said = (title == null) ? "" : title.strip();
		blocks.add(OfficialBlock
			.heading1(FIRST.matcher(said).matches() ? said : ChineseNumerals.of(sections) + "、" + said));
		return lines(text);
	}

	/** Lines without a title. */
	public OfficialText lines(String text) {
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).map(OfficialText::block).forEach(blocks::add);
		return this;
	}

	public List<OfficialBlock> blocks() {
		return List.copyOf(blocks);
	}

	private static OfficialBlock block(String line) {
		Matcher second = SECOND.matcher(line);
		if (second.matches()) {
			return OfficialBlock.heading2(second.group(1), second.group(2));
		}
		Matcher third = THIRD.matcher(line);
		return third.matches() ? OfficialBlock.heading3(third.group(1), third.group(2)) : OfficialBlock.paragraph(line);
	}

}
