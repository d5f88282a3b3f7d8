package io.campaignflow.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The engine alone, through its Java API with its default history, on a database of its
 * own: the same model {@code plan-approval}, whose questions are answered from a map.
 * What the product is measured against.
 */
final class RawEngine implements AutoCloseable {

	private final HikariDataSource dataSource = new HikariDataSource();

	private final ProcessEngine engine;

	private final Script script = new Script();

	RawEngine(String jdbcUrl) {
		dataSource.setJdbcUrl(jdbcUrl);
		dataSource.setMaximumPoolSize(20);
		engine = configuration().setDataSource(dataSource)
			.setHistory(ProcessEngineConfigurationImpl.HISTORY_FULL)
			.setDatabaseSchemaUpdate(ProcessEngineConfigurationImpl.DB_SCHEMA_UPDATE_TRUE)
			.setJobExecutorActivate(false)
			.buildProcessEngine();
		engine.getRepositoryService()
			.createDeployment()
			.addClasspathResource("processes/plan-approval.bpmn")
			.addClasspathResource("forms/draft-plan.form")
			.addClasspathResource("forms/sign-off-plan.form")
			.addClasspathResource("forms/review-plan.form")
			.deploy();
	}

	private ProcessEngineConfigurationImpl configuration() {
		ProcessEngineConfigurationImpl configuration = new StandaloneProcessEngineConfiguration();
		JavaDelegate nothing = execution -> {
		};
		Deadlines deadlines = new Deadlines();
		Map<Object, Object> beans = new HashMap<>(Map.of("planApproval", script, "planDeadlines", deadlines,
				"planReminders", deadlines, "planEscalations", deadlines));
		List.of("preReviewDelegate", "beginStepDelegate", "publishPlanDelegate", "revokePlanDelegate", "remindDelegate",
				"escalateDelegate")
			.forEach(delegate -> beans.put(delegate, nothing));
		configuration.setBeans(beans);
		return configuration;
	}

	void start(String businessKey) {
		engine.getRuntimeService().startProcessInstanceByKey("plan-approval", businessKey);
	}

	String openTask(String businessKey) {
		return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(businessKey).singleResult().getId();
	}

	/**
	 * Which decision of the plan comes next: the answers to the model's questions follow
	 * from it.
	 */
	void expect(String businessKey, int nth) {
		script.nth.put(businessKey, nth);
	}

	/** The plain completion: the answers as variables, one command. */
	void complete(String taskId, String account, Map<String, Object> answers) {
		engine.getIdentityService().setAuthenticatedUserId(account);
		engine.getTaskService().complete(taskId, answers);
	}

	@Override
	public void close() {
		engine.close();
		dataSource.close();
	}

	/**
	 * Answers the model's questions about a plan from the decision that is being made.
	 */
	public static final class Script {

		private final Map<String, Integer> nth = new ConcurrentHashMap<>();

		public List<String> drafters(String key) {
			return List.of("DRAFTER@150203");
		}

		public List<String> heads(String key) {
			return List.of("HEAD@150203");
		}

		public boolean signed(String key) {
			return true;
		}

		public boolean together(String key) {
			return false;
		}

		public String reviewer(String key) {
			return null;
		}

		public List<String> reviewerAccounts(String key) {
			return List.of();
		}

		public List<String> reviewerGroups(String key) {
			return List.of("OFFICE@1502");
		}

		public List<String> reviewers(String key) {
			return List.of();
		}

		public boolean decided(String key) {
			return true;
		}

		public String outcome(String key) {
			Map<String, Object> decision = PlanDriver.DECISIONS.get(nth.get(key));
			if ("RETURN".equals(decision.get("decision"))) {
				return "DRAFTER";
			}
			return nth.get(key) == PlanDriver.DECISIONS.size() - 1 ? "APPROVED" : "NEXT_STEP";
		}

	}

	/** Due dates, reminders and escalations that cost nothing. */
	public static final class Deadlines {

		public Date draft(String key) {
			return Date.from(Instant.now());
		}

		public Date signOff(String key) {
			return Date.from(Instant.now());
		}

		public Date review(String key) {
			return Date.from(Instant.now());
		}

	}

}
