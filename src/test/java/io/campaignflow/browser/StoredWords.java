package io.campaignflow.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people and the demonstration stored, and the keys of all messages. */
final class StoredWords {

	private final JdbcClient jdbc;

	StoredWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every text of every table of ours (H2) and the phrases that ship, in one piece.
	 */
	String data() {
		List<String> queries = jdbc
			.sql("""
					select 'select "' || c.column_name || '" from "' || c.table_name || '"' from information_schema.columns c
					join information_schema.tables t on t.table_name = c.table_name and t.table_type = 'BASE TABLE'
					where c.table_schema = 'PUBLIC' and c.data_type = 'CHARACTER VARYING' and c.table_name not like 'ACT_%'""")
			.query(String.class)
			.list();
		StringBuilder all = new StringBuilder(phrases());
		for (String query : queries) {
			jdbc.sql(query).query(String.class).list().forEach((text) -> all.append(text).append('\n'));
		}
		String stored = all.toString();
		return stored + shortened(stored);
	}

	/** Zones have short names where there is little room. */
	private static String shortened(String names) {
		return names.replace("经济技术开发区", "经开").replace("高新技术产业开发区", "高新");
	}

	private static String phrases() {
		try {
			return new ClassPathResource("review/phrases.csv").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Every key of every bundle. */
	static Set<String> keys() {
		Set<String> keys = new TreeSet<>();
		try {
			for (Resource bundle : new PathMatchingResourcePatternResolver()
				.getResources("classpath:messages/*.properties")) {
				keys.addAll(read(bundle).stringPropertyNames());
			}
			return keys;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Properties read(Resource bundle) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = bundle.getInputStream()) {
			properties.load(in);
		}
		return properties;
	}

}
