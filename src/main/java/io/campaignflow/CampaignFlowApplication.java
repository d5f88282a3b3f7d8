package io.campaignflow;

import io.campaignflow.organisation.CreateAdministrator;
import java.io.IOException;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * Campaign Flow: the system with which a region runs its campaigns.
 */
@SpringBootApplication
@Modulithic(systemName = "Campaign Flow", sharedModules = "shared")
public class CampaignFlowApplication {

	public static void main(String[] args) throws IOException {
		Optional<String> administrator = CreateAdministrator.wanted(args);
		if (administrator.isPresent()) {
			System.exit(CreateAdministrator.run(administrator.get(), args));
		}
		SpringApplication.run(CampaignFlowApplication.class, args);
	}

}
