package io.campaignflow.rectification;

/**
 * How many closed items of a campaign are visited again: a share in percent, 0 to 100,
 * and the working days from close-out to the visit. {@code own} is false where the
 * campaign said nothing and the installation's words hold.
 */
public record ReturnVisitRule(int share, int days, boolean own) {
}
