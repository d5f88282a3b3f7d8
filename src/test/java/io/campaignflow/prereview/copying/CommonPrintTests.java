package io.campaignflow.prereview.copying;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What looking up a print costs that many texts have. */
@CampaignFlowTest
class CommonPrintTests {

	private static final int PRINT = 1_234_567;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void ofACommonPrintNoMoreTextsAreReadThanAreTold() {
		jdbc.batchUpdate("insert into prereview_print (print, text_id) values (?, ?)",
				IntStream.range(0, 3 * PrintRepository.OF_A_PRINT)
					.mapToObj((text) -> new Object[] { PRINT, -1 - text })
					.toList());
		try {
			String plan = jdbc.queryForObject("explain analyze " + PrintRepository.OF_PRINT, String.class, PRINT);
			assertThat(plan).contains("scanCount: " + PrintRepository.OF_A_PRINT);
		}
		finally {
			jdbc.update("delete from prereview_print where print = ?", PRINT);
		}
	}

}
