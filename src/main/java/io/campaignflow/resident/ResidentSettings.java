package io.campaignflow.resident;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often strangers may call, by the hour.
 *
 * @param requestsPerForm requests behind one link
 * @param requestsPerAddress requests from one address; offices share theirs
 * @param questionsPerAddress receipts asked for, and answers of satisfaction, from one
 * address
 */
@ConfigurationProperties("campaignflow.residents")
public record ResidentSettings(@DefaultValue("200") int requestsPerForm, @DefaultValue("20") int requestsPerAddress,
		@DefaultValue("60") int questionsPerAddress) {
}
