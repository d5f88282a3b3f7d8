package io.campaignflow.prereview.intent;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a figure limits what is done. */
enum Bound {

	AT_LEAST, AT_MOST,

	/** A goal that may be passed: 达到, 压减三成. */
	BETTER_MORE,

	/** What may be left: 压减到. */
	BETTER_LESS,

	EXACT;

	private static final Pattern AT_LEAST_SAID = Pattern.compile("不少于|不低于|不得少于|不得低于|至少|以上|不小于");

	private static final Pattern AT_MOST_SAID = Pattern
		.compile("不超过|不得超过|不高于|不多于|至多|以内|以下|之内|控制在|(?<!不)低于|内(?=[办答回完公])");

	/** More of it is better, unless it is said how much is left. */
	private static final Pattern LESS = Pattern.compile("(?:压减|减少|压缩|缩短|降低|下降|精简)(?<left>[到至为])?");

	private static final Pattern MORE = Pattern.compile("达到|提高|提升|增长|增加");

	static Bound of(String clause) {
		if (AT_LEAST_SAID.matcher(clause).find()) {
			return AT_LEAST;
		}
		if (AT_MOST_SAID.matcher(clause).find()) {
			return AT_MOST;
		}
		Matcher less = LESS.matcher(clause);
		if (less.find()) {
			return (less.group("left") != null) ? BETTER_LESS : BETTER_MORE;
		}
		return MORE.matcher(clause).find() ? BETTER_MORE : EXACT;
	}

	/** Whether it is set for others too, or only said of what is done here. */
	boolean isLimit() {
		return this == AT_LEAST || this == AT_MOST;
	}

	/** Whether somebody who does this much keeps what is demanded. */
	boolean isKept(double done, double demanded) {
		return switch (this) {
			case AT_LEAST, BETTER_MORE -> done >= demanded;
			case AT_MOST, BETTER_LESS -> done <= demanded;
			case EXACT -> done == demanded;
		};
	}

}
