package io.campaignflow.intake.word;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/**
 * Tells headings from text: by style (Heading 1 or 标题 1), by outline level, and, where
 * people just typed them, by the numbering of official documents: 一、 then （一） then 1.
 * (GB/T 9704, 7.3.3).
 */
final class Headings {

	private static final Pattern STYLE = Pattern.compile("(?i)(?:heading|标题)\\s*([1-9])");

	private static final Pattern TITLE = Pattern.compile("(?i)title|标题");

	private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}、.*");

	private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].*");

	private static final Pattern THIRD = Pattern.compile("\\d{1,2}[.．、](?!\\d).*");

	private static final int LONGEST_TYPED = 40;

	private static final int NONE = -1;

	private Headings() {
	}

	/** 0 for the title, 1 and deeper for headings, -1 for text. */
	static int level(XWPFParagraph paragraph, String text) {
		int styled = styled(paragraph);
		return (styled != NONE) ? styled : typed(text);
	}

	private static int styled(XWPFParagraph paragraph) {
		if (paragraph.getCTP().getPPr() != null && paragraph.getCTP().getPPr().isSetOutlineLvl()) {
			return outline(paragraph.getCTP().getPPr().getOutlineLvl().getVal().intValue());
		}
		XWPFDocument document = paragraph.getDocument();
		XWPFStyle style = (paragraph.getStyleID() == null || document.getStyles() == null) ? null
				: document.getStyles().getStyle(paragraph.getStyleID());
		for (int depth = 0; style != null && depth < 10; depth++) {
			int level = ofStyle(style);
			if (level != NONE) {
				return level;
			}
			String parent = style.getBasisStyleID();
			style = (parent == null) ? null : document.getStyles().getStyle(parent);
		}
		return (paragraph.getStyleID() == null) ? NONE : named(paragraph.getStyleID());
	}

	private static int ofStyle(XWPFStyle style) {
		int named = named(style.getName());
		if (named != NONE) {
			return named;
		}
		CTPPrGeneral properties = style.getCTStyle().getPPr();
		boolean outlined = properties != null && properties.isSetOutlineLvl();
		return outlined ? outline(properties.getOutlineLvl().getVal().intValue()) : NONE;
	}

	private static int named(String name) {
		if (name == null) {
			return NONE;
		}
		Matcher heading = STYLE.matcher(name);
		if (heading.matches()) {
			return Integer.parseInt(heading.group(1));
		}
		return TITLE.matcher(name).matches() ? 0 : NONE;
	}

	/** Word counts from 0, and says body text with 9. */
	private static int outline(int value) {
		return (value >= 0 && value < 9) ? value + 1 : NONE;
	}

	private static int typed(String text) {
		if (text.length() > LONGEST_TYPED || text.contains("。") || text.endsWith("；") || text.endsWith("，")) {
			return NONE;
		}
		if (FIRST.matcher(text).matches()) {
			return 1;
		}
		if (SECOND.matcher(text).matches()) {
			return 2;
		}
		return THIRD.matcher(text).matches() ? 3 : NONE;
	}

}
