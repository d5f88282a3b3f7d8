package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is refused is refused in words and leaves everything as it was. */
abstract class OnSupervisionRefused extends OnSupervision {

	@Autowired
	private JdbcTemplate jdbc;

	static void judge(String what, HttpResponse<String> answer, List<String> faults) {
		boolean refused = answer.statusCode() >= 400 && answer.statusCode() < 500;
		boolean told = answer.body().contains("\"code\":\"") && !answer.body().contains("Exception")
				&& !answer.body().contains("java.") && !answer.body().contains("fasterxml");
		if (!refused || !told) {
			faults.add(what + " -> " + answer.statusCode() + " " + cut(answer.body()));
		}
	}

	static String cut(String text) {
		return text.substring(0, Math.min(160, text.length()));
	}

	/**
	 * Rows of everything supervision keeps, open tasks, and the records of what happened;
	 * not the tallies, which are folded in the background.
	 */
	String state() {
		List<String> tables = jdbc.queryForList("""
				select table_name from information_schema.tables
				where (lower(table_name) like 'group_life%' or lower(table_name) like 'inspection%'
				or lower(table_name) like 'checklist%' or lower(table_name) like 'rectification%'
				or lower(table_name) like 'resident%' or lower(table_name) like 'satisfaction%'
				or lower(table_name) like 'instructor%' or lower(table_name) like 'recusal%'
				or lower(table_name) in ('audit_entry', 'work_item', 'attachment', 'act_ru_task'))
				and lower(table_name) not like 'rectification_tally%' order by table_name""", String.class);
		assertThat(tables).hasSizeGreaterThan(20);
		return tables.stream()
			.map((table) -> table + "=" + jdbc.queryForObject("select count(*) from " + table, Long.class))
			.toList()
			.toString();
	}

}
