package io.campaignflow.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.CampaignFlowTest;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The published holes of the engine and injected expressions are closed. */
@CampaignFlowTest
class GuardTests {

	private static final String PROPERTY = "campaignflow.guard.test";

	private static final String ATTACK = "${''.getClass().forName('java.lang.System').getMethod('setProperty', "
			+ "''.getClass(), ''.getClass()).invoke(null, '" + PROPERTY + "', 'broken')}";

	@Autowired
	TaskService tasks;

	@Autowired
	FilterService filters;

	@Autowired
	RuntimeService processes;

	@Autowired
	RepositoryService models;

	@Autowired
	IdentityService identities;

	@Autowired
	TestRestTemplate http;

	@AfterEach
	void nothingWasBroken() {
		identities.clearAuthentication();
		assertThat(System.getProperty(PROPERTY)).isNull();
	}

	@Test
	void expressionsInsideOrQueriesAreRefused() {
		identities.setAuthentication("drafter.150203", List.of("DRAFTER@150203"));
		assertThatThrownBy(() -> tasks.createTaskQuery().or().taskAssigneeExpression(ATTACK).endOr().listPage(0, 10))
			.isInstanceOf(ProcessEngineException.class)
			.hasStackTraceContaining("not allowed here");
		assertThatThrownBy(() -> tasks.createTaskQuery().taskAssigneeExpression(ATTACK).count())
			.isInstanceOf(ProcessEngineException.class);
	}

	@Test
	void expressionsThatExtendAFilterAreRefused() {
		Filter filter = filters.createFilterQuery().filterName("我的任务").singleResult();
		identities.setAuthentication("drafter.150203", List.of("DRAFTER@150203"));
		assertThatThrownBy(() -> filters.listPage(filter.getId(),
				tasks.createTaskQuery().or().taskAssigneeExpression(ATTACK).endOr(), 0, 10))
			.isInstanceOf(ProcessEngineException.class)
			.hasStackTraceContaining("not allowed here");
	}

	@Test
	void aStoredFilterEvaluatesNothingButItsTwoQuestions() {
		Filter evil = filters.newTaskFilter("evil").setQuery(tasks.createTaskQuery().taskAssigneeExpression(ATTACK));
		filters.saveFilter(evil);
		try {
			assertThatThrownBy(() -> filters.listPage(evil.getId(), 0, 10)).isInstanceOf(ProcessEngineException.class);
		}
		finally {
			filters.deleteFilter(evil.getId());
		}
	}

	@Test
	void ordinaryPeopleMakeNoFilters() {
		Filter filter = filters.newTaskFilter("mine").setQuery(tasks.createTaskQuery());
		identities.setAuthentication("drafter.150203", List.of("DRAFTER@150203"));
		assertThatThrownBy(() -> filters.saveFilter(filter)).isInstanceOf(ProcessEngineException.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "${''.getClass()}", "${execution.getProcessEngineServices()}",
			"${execution.processEngineServices}", "${execution['class']}", "${dataSource}", "${taskService}",
			"${applicationContext}", "${word.class.classLoader}", "${people.actor('admin')}" })
	void expressionsOfModelsReachNothingButModelBeans(String expression) {
		String key = "guarded-" + Integer.toHexString(expression.hashCode());
		String deployment = models.createDeployment()
			.addModelInstance(key + ".bpmn",
					Bpmn.createExecutableProcess(key)
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.serviceTask()
						.camundaExpression(expression)
						.endEvent()
						.done())
			.deploy()
			.getId();
		try {
			assertThatThrownBy(() -> processes.startProcessInstanceByKey(key, Map.of("word", "text")))
				.isInstanceOf(ProcessEngineException.class);
		}
		finally {
			models.deleteDeployment(deployment, true);
		}
	}

	@Test
	void nobodyCreatesAnAdministratorThroughTheSetup() {
		HttpHeaders headers = new HttpHeaders();
		headers.setContentType(MediaType.APPLICATION_JSON);
		String user = """
				{"profile": {"id": "evil", "firstName": "e", "lastName": "v"}, "credentials": {"password": "evil"}}""";
		var answer = http.exchange("/camunda/api/admin/setup/default/user/create", HttpMethod.POST,
				new HttpEntity<>(user, headers), String.class);
		assertThat(answer.getStatusCode()).isIn(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN);
		assertThat(identities.createUserQuery().userId("evil").count()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/api/engine/engine/default/task", "/camunda/api/engine/engine/default/filter",
			"/camunda/api/engine/engine", "/camunda/api/admin/auth/user/default",
			"/camunda/api/cockpit/plugin/base/default/process-definition/statistics" })
	void nobodyCallsTheEngineUnlessSignedIn(String path) {
		assertThat(http.getForEntity(path, String.class).getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
	}

}
