package io.campaignflow.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A person makes a token, sees its secret once, and withdraws it; nobody else can. */
@CampaignFlowTest
class TokenPagesTests {

	private static final String PAGE = "/me/tokens";

	private static final Pattern SECRET = Pattern.compile("cft_[\\w-]{43}");

	private static final Pattern WITHDRAWAL = Pattern.compile("/me/tokens/[\\w-]+/withdrawal");

	@LocalServerPort
	int port;

	@Test
	void theSecretIsSeenOnceAndTheTokenWithdrawnByItsOwnerOnly() throws Exception {
		SignedIn drafter = SignedIn.as("drafter.150203", this.port);
		HttpResponse<String> made = drafter.post(PAGE, PAGE, "name=Statistik&days=30");
		assertThat(SECRET.matcher(made.body()).find()).isTrue();
		String list = drafter.get(PAGE).body();
		assertThat(list).contains("Statistik");
		assertThat(SECRET.matcher(list).find()).isFalse();

		Matcher withdrawal = WITHDRAWAL.matcher(list);
		assertThat(withdrawal.find()).isTrue();
		SignedIn other = SignedIn.as("head.150203", this.port);
		assertThat(other.post(PAGE, withdrawal.group(), "x=y").statusCode()).isEqualTo(404);
		assertThat(drafter.post(PAGE, withdrawal.group(), "x=y").statusCode()).isEqualTo(302);
		assertThat(drafter.get(PAGE).body()).doesNotContain("Statistik");
	}

	@Test
	void aTokenWithoutNameOrForTooLongIsRefusedInWords() throws Exception {
		SignedIn drafter = SignedIn.as("drafter.150203", this.port);
		assertThat(drafter.post(PAGE, PAGE, "name=&days=30").body()).contains("请给令牌起一个名称");
		assertThat(drafter.post(PAGE, PAGE, "name=x&days=4000").body()).contains("请给令牌起一个名称");
	}

}
