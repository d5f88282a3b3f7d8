package io.campaignflow;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * Campaign Flow: the system with which a region runs its campaigns.
 */
@SpringBootApplication
@Modulithic(systemName = "Campaign Flow", sharedModules = "shared")
public class CampaignFlowApplication {

	public static void main(String[] args) {
		SpringApplication.run(CampaignFlowApplication.class, args);
	}

}
