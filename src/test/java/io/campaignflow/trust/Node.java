package io.campaignflow.trust;

import io.campaignflow.CampaignFlowApplication;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The whole product started as an operator starts it, without what tests add to it. */
final class Node implements AutoCloseable {

	private final ServletWebServerApplicationContext context;

	private Node(ConfigurableApplicationContext context) {
		this.context = (ServletWebServerApplicationContext) context;
	}

	/** On the database, with these further arguments of the command line. */
	static Node start(String databaseUrl, String profile, String... args) {
		return new Node(new SpringApplicationBuilder(CampaignFlowApplication.class)
			.initializers(
					(context) -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTestClasses()))
			.run(arguments(databaseUrl, profile, args)));
	}

	/** What stands in the environment of the container image, as arguments. */
	static String[] arguments(String databaseUrl, String profile, String... args) {
		return Stream
			.concat(Stream.of("--spring.profiles.active=" + profile, "--server.port=0",
					"--CAMPAIGNFLOW_DB_URL=" + databaseUrl, "--CAMPAIGNFLOW_DB_USER=postgres",
					"--CAMPAIGNFLOW_DB_PASSWORD=", "--CAMPAIGNFLOW_DB_POOL=15"), Stream.of(args))
			.toArray(String[]::new);
	}

	int port() {
		return context.getWebServer().getPort();
	}

	ConfigurableApplicationContext beans() {
		return context;
	}

	@Override
	public void close() {
		context.close();
	}

	private static final class WithoutTestClasses extends TypeExcludeFilter {

		private static final List<String> TESTS = List.of("/test-classes/", "\\test-classes\\");

		@Override
		public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
			String place = type.getResource().getURI().toString();
			return TESTS.stream().anyMatch(place::contains);
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof WithoutTestClasses;
		}

		@Override
		public int hashCode() {
			return TESTS.hashCode();
		}

	}

}
