package io.campaignflow.workflow.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.workflow.TaskForms;
import io.campaignflow.workflow.Worklist;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around every call to the engine, from the outside in. */
@Component
class EngineCalls {

	private final Worklist worklist;

	private final EngineRest rest;

	private final ObjectProvider<TaskForms> forms;

	private final ObjectMapper json;

	EngineCalls(Worklist worklist, EngineRest rest, ObjectProvider<TaskForms> forms, ObjectMapper json) {
		this.worklist = worklist;
		this.rest = rest;
		this.forms = forms;
		this.json = json;
	}

	List<CommandInterceptor> interceptors() {
		return List.of(new OneWayToComplete(), new Refusals(worklist, rest), new LostRaces(),
				new FormVariables(forms, json), new SeamDecides());
	}

}
