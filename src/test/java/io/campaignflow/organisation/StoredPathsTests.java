package io.campaignflow.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.organisation.StoredPaths.Pair;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table keeps a unit's path without a way for it to follow. */
@CampaignFlowTest
class StoredPathsTests {

	/** Worked out again for each item or plan that moved, when its unit has. */
	private static final Set<String> FOLLOW_THEIR_SUBJECT = Set.of("rectification_counted", "rectification_band",
			"rectification_word", "progress_counted");

	@Autowired
	StoredPaths paths;

	@Autowired
	JdbcClient jdbc;

	@Test
	void everyPathHasItsCodeBesideItOrFollowsItsSubject() {
		List<String> tables = jdbc
			.sql("select lower(table_name) from information_schema.columns where table_schema = current_schema "
					+ "and lower(column_name) like '%\\_path'")
			.query(String.class)
			.list();
		assertThat(tables).contains("plan", "work_item", "rectification_item");
		List<String> followed = paths.pairs().stream().map(Pair::table).toList();
		assertThat(tables).filteredOn((table) -> !FOLLOW_THEIR_SUBJECT.contains(table))
			.containsExactlyInAnyOrderElementsOf(followed);
	}

}
