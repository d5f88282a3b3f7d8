package io.campaignflow.workflow.engine;

import io.campaignflow.organisation.People;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;

/** Finds the candidate groups of a person, or names groups by their id. */
class CandidateGroupQuery extends GroupQueryImpl {

	private final transient People people;

	CandidateGroupQuery(CommandExecutor executor, People people) {
		super(executor);
		this.people = people;
	}

	static Group group(String id) {
		GroupEntity group = new GroupEntity(id);
		group.setName(id);
		group.setType("candidates");
		return group;
	}

	@Override
	public long executeCount(CommandContext context) {
		return found().count();
	}

	@Override
	public List<Group> executeList(CommandContext context, Page page) {
		return new ArrayList<>(found().map(CandidateGroupQuery::group).toList());
	}

	private Stream<String> found() {
		if (userId != null) {
			return people.actor(userId).map(Acting::engineGroups).orElse(List.of()).stream();
		}
		if (id != null) {
			return Stream.of(id);
		}
		return ids == null ? Stream.of() : Stream.of(ids);
	}

}
