package io.campaignflow.organisation;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.autoconfigure.transaction.TransactionAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The one-time command that makes the first administrator:
 * {@code java -jar campaign-flow.jar --campaignflow.create-admin=<account>}. The password
 * comes from the environment ({@code CAMPAIGNFLOW_ADMIN_PASSWORD}), from whoever sits at
 * the terminal (asked for, not shown) or from standard input. Needs only the database:
 * tables that are missing are made first, as a start of the product would.
 */
public final class CreateAdministrator {

	private static final Logger log = LoggerFactory.getLogger(CreateAdministrator.class);

	private static final String OPTION = "--campaignflow.create-admin=";

	private static final String PASSWORD = "CAMPAIGNFLOW_ADMIN_PASSWORD";

	private CreateAdministrator() {
	}

	/** The account to make, where the command line asks for one. */
	public static Optional<String> wanted(String[] args) {
		return Arrays.stream(args)
			.filter(arg -> arg.startsWith(OPTION))
			.map(arg -> arg.substring(OPTION.length()))
			.findFirst();
	}

	/** Makes the administrator and says so, or says why not; gives the exit status. */
	public static int run(String account, String[] args) throws IOException {
		String password = password(account);
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Command.class)
			.web(WebApplicationType.NONE)
			.run(args)) {
			FirstAdministrator.Outcome outcome = context.getBean(FirstAdministrator.class).create(account, password);
			log.info(outcome.sentence(account));
			terminal().ifPresent(terminal -> terminal.printf("%n%s%n", outcome.sentence(account)));
			return (outcome == FirstAdministrator.Outcome.CREATED) ? 0 : 1;
		}
	}

	private static String password(String account) throws IOException {
		String password = System.getenv(PASSWORD);
		if (password != null) {
			return password;
		}
		if (terminal().isPresent()) {
			char[] typed = terminal().get()
				.readPassword("Password for %s, %d characters or more: ", account,
						FirstAdministrator.SHORTEST_PASSWORD);
			return (typed == null) ? "" : new String(typed);
		}
		String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
		return (line == null) ? "" : line;
	}

	/** Where somebody types; nothing where input or output is a pipe. */
	private static Optional<Console> terminal() {
		return Optional.ofNullable(System.console());
	}

	/** Not annotated as configuration, so that the product itself does not find it. */
	@ComponentScan(basePackages = "io.campaignflow", useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JavaMigration.class))
	@ImportAutoConfiguration({ FlywayAutoConfiguration.class, DataSourceAutoConfiguration.class,
			DataSourceTransactionManagerAutoConfiguration.class, TransactionAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
	@Import({ FirstAdministrator.class, PasswordConfiguration.class })
	static class Command {

	}

}
