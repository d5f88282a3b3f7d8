package io.campaignflow.launch.process;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Requirement;
import io.campaignflow.launch.LaunchScope;
import io.campaignflow.launch.Launches;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.workflow.WorkSubject;
import io.campaignflow.workflow.WorkSubjects;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A launch in the worklist, and what its form shows. */
@Component
class LaunchSubjects implements WorkSubjects {

	private final Launches launches;

	private final OrgUnits units;

	private final MessageSource messages;

	LaunchSubjects(Launches launches, OrgUnits units, MessageSource messages) {
		this.launches = launches;
		this.units = units;
		this.messages = messages;
	}

	@Override
	public String process() {
		return CampaignLaunchProcess.LAUNCH;
	}

	@Override
	public WorkSubject describe(String launchId, String element) {
		CampaignView campaign = launches.campaignOf(launchId);
		String unit = units.get(campaign.issuingUnit()).name();
		return new WorkSubject("campaign", campaign.id(), campaign.title(), campaign.issuingUnit(), unit, campaign.id(),
				0, "");
	}

	@Override
	public Map<String, Object> context(String launchId, String element) {
		CampaignView campaign = launches.campaignOf(launchId);
		LaunchScope scope = launches.scope(campaign.id());
		return Map.of("campaignTitle", campaign.title(), "issuer", units.get(campaign.issuingUnit()).name(), "toOpen",
				scope.toOpen(), "scope", scope.lines().stream().map(this::row).toList(), "requirements",
				campaign.requirements().stream().map(this::line).collect(Collectors.joining("\n")), "levelOptions",
				scope.lines().stream().map(this::option).toList());
	}

	private Map<String, Object> row(LaunchScope.Line line) {
		return Map.of("level", word(line.level()), "opens", line.window().opens().toString(), "closes",
				line.window().closes().toString(), "units", line.units(), "opened", line.opened(), "toOpen",
				line.toOpen());
	}

	private Map<String, Object> option(LaunchScope.Line line) {
		return Map.of("label", word(line.level()), "value", line.level().name());
	}

	private String line(Requirement requirement) {
		return List.of(requirement.code(), word(requirement.kind()), requirement.title())
			.stream()
			.collect(Collectors.joining(" "));
	}

	private String word(Enum<?> constant) {
		return messages.getMessage(constant.getDeclaringClass().getSimpleName() + "." + constant.name(), null,
				LocaleContextHolder.getLocale());
	}

}
