package io.campaignflow.plan;

import io.campaignflow.organisation.OrgUnits;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The number under which an approved plan is issued (发文字号): mark of the issuing organ,
 * year, running number. A plan is issued by the unit whose plan it is, so the unit's
 * short name gives the mark and each unit counts for itself, over all campaigns of a
 * year, without gaps: {@code 昆都仑活〔2026〕1号}. The short name is the unit's name less the
 * usual ending of its level; pattern and endings stand in the message file.
 */
@Component
class DocumentNumbers {

	private final NumberRepository numbers;

	private final OrgUnits units;

	private final MessageSource messages;

	DocumentNumbers(NumberRepository numbers, OrgUnits units, MessageSource messages) {
		this.numbers = numbers;
		this.units = units;
		this.messages = messages;
	}

	String next(String unitCode, int year) {
		String mark = shortName(units.get(unitCode).name(), text("plan.number.endings").split(","));
		return text("plan.number", mark, String.valueOf(year), String.valueOf(numbers.next(unitCode, year)));
	}

	/**
	 * The name without its first matching ending, unless hardly anything would be left.
	 */
	static String shortName(String name, String... endings) {
		for (String ending : endings) {
			if (name.endsWith(ending) && name.length() - ending.length() >= 2) {
				return name.substring(0, name.length() - ending.length());
			}
		}
		return name;
	}

	/** Official documents are numbered in Chinese, whatever language the reader uses. */
	private String text(String key, Object... args) {
		return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
	}

}
