package io.campaignflow.prereview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Every rule has a name and a sentence that explains what was found, in both languages.
 */
class RuleWordsTests {

	@ParameterizedTest
	@EnumSource
	void aRuleHasANameAndASentence(Rule rule) throws IOException {
		for (String file : new String[] { "messages/prereview.properties", "messages/prereview_en.properties" }) {
			Properties words = PropertiesLoaderUtils
				.loadProperties(new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
			assertThat(words.getProperty("Rule." + rule)).as(file).isNotBlank();
			assertThat(words.getProperty("prereview.finding." + rule)).as(file).isNotBlank();
		}
	}

}
