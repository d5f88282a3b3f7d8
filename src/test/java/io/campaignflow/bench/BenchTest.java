package io.campaignflow.bench;

import io.campaignflow.PostgresDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole product on PostgreSQL with the whole region and the job executor running:
 * what the bars are measured on.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "campaignflow.demo.region=classpath:demo/divisions-neimenggu.csv",
				"camunda.bpm.job-execution.enabled=true", "logging.level.root=WARN" })
@ActiveProfiles("test")
@ContextConfiguration(initializers = PostgresDatabase.class)
@interface BenchTest {

}
