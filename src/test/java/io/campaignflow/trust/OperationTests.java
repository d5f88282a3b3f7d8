package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.workflow.WorkItem;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What whoever runs the system is told about the work in it. */
@CampaignFlowTest
class OperationTests {

	@Autowired
	private ApplicationContext beans;

	@Autowired
	private MeterRegistry meters;

	@Test
	void aCompletedTaskIsLoggedWithThePlanAndItsProcess() {
		Journey journey = new Journey(beans);
		String plan = journey.open(journey.campaign(), "150204");
		journey.write(plan, "全年修好12口机井，受益320户。");
		WorkItem task = journey.task(plan);
		ILoggingEvent line = logged(() -> journey.complete("drafter.150204", plan, Map.of("confirmed", true)));
		assertThat(line.getFormattedMessage()).isEqualTo("draft-plan completed by drafter.150204");
		assertThat(line.getMDCPropertyMap()).containsEntry("campaignflow.subject", plan)
			.containsEntry("campaignflow.task", task.id())
			.hasEntrySatisfying("campaignflow.process", (process) -> assertThat(process).isNotBlank());
		assertThat(MDC.get("campaignflow.subject")).isNull();
	}

	@Test
	void decisionsAreCountedByWhatWasDecided() {
		Journey journey = new Journey(beans);
		String plan = journey.open(journey.campaign(), "150203");
		journey.toReview(plan);
		double before = approvals();
		journey.complete("supervisor.1502.1", plan, Map.of("decision", "APPROVE", "summary", "同意。"));
		assertThat(approvals() - before).isEqualTo(1);
	}

	private double approvals() {
		return meters.counter("campaignflow.decisions", "decision", "APPROVE").count();
	}

	private static ILoggingEvent logged(Runnable work) {
		Logger logger = (Logger) LoggerFactory.getLogger("io.campaignflow.workflow.engine.CompletionListener");
		ListAppender<ILoggingEvent> lines = new ListAppender<>();
		lines.start();
		logger.addAppender(lines);
		try {
			work.run();
		}
		finally {
			logger.detachAppender(lines);
		}
		assertThat(lines.list).hasSize(1);
		return lines.list.get(0);
	}

}
