package io.campaignflow.organisation;

/**
 * The five administrative levels, from the top.
 */
public enum Level {

	REGION, PREFECTURE, COUNTY, TOWNSHIP, VILLAGE

}
