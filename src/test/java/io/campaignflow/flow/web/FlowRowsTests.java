package io.campaignflow.flow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** How long something took, in words somebody would say. */
class FlowRowsTests {

	private final FlowRows rows;

	FlowRowsTests() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/flow");
		messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
		messages.setFallbackToSystemLocale(false);
		this.rows = new FlowRows(null, null, messages);
	}

	@AfterEach
	void forgetLanguage() {
		LocaleContextHolder.resetLocaleContext();
	}

	@ParameterizedTest
	@CsvSource({ "0, 不到 1 分钟, less than a minute", "0.02, 1 分钟, 1 min", "0.48, 29 分钟, 29 min", "0.98, 59 分钟, 59 min",
			"1, 1 小时, 1 h", "6.5, 6.5 小时, 6.5 h", "1234.5, '1,234.5 小时', '1,234.5 h'" })
	void minutesBelowAnHour(double hours, String chinese, String english) {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		assertThat(rows.span(hours)).isEqualTo(chinese);
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		assertThat(rows.span(hours)).isEqualTo(english);
	}

	@Test
	void whatThereIsNotIsADash() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		assertThat(rows.span(null)).isEqualTo("—");
	}

}
