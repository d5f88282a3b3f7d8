package io.campaignflow.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** There are no tenants: one region, one engine. */
class NoTenants extends TenantQueryImpl {

	NoTenants(CommandExecutor executor) {
		super(executor);
	}

	@Override
	public long executeCount(CommandContext context) {
		return 0;
	}

	@Override
	public List<Tenant> executeList(CommandContext context, Page page) {
		return new ArrayList<>();
	}

}
