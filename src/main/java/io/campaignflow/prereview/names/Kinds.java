package io.campaignflow.prereview.names;

import java.util.regex.Pattern;

/** Tells kinds of units from names: 在示范村试点, 创建平安社区, but 由平安社区负责. */
final class Kinds {

	/** Nobody is said to do something to a kind of unit with these words right before. */
	private static final Pattern ONE_IS_MEANT = Pattern.compile("(?:^|[由与在到赴跟同。；，：:\\s]|学习|参照|去年|今年|走访|会同|位于|来自|联合)$");

	private static final Pattern KIND_IS_MEANT = Pattern
		.compile("^(?:的?创建|建设|试点|示范|评[选比议]|行动|工程|项目|活动|称号|标准|达标|、|和|及|等|比例|占比|覆盖)");

	/** Characters before that are looked at. */
	private static final int BEFORE = 2;

	private Kinds() {
	}

	/** Whether a kind of unit stands there rather than the name of one. */
	static boolean areMeant(String text, Mention mention) {
		return UnitForms.ENDINGS.stream()
			.filter(mention.name()::endsWith)
			.map((ending) -> mention.name().substring(0, mention.name().length() - ending.length()))
			.anyMatch((body) -> body.isEmpty() || Gazetteer.kinds().contains(body) && !isOne(text, mention, body));
	}

	private static boolean isOne(String text, Mention mention, String body) {
		String before = text.substring(Math.max(0, mention.start() - BEFORE), mention.start());
		return Gazetteer.kindsAndNames().contains(body) && ONE_IS_MEANT.matcher(before).find()
				&& !KIND_IS_MEANT.matcher(text.substring(mention.end())).find();
	}

}
