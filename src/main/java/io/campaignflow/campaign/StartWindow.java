package io.campaignflow.campaign;

import io.campaignflow.organisation.Level;
import java.time.LocalDate;

/**
 * When units of a level may submit: both days included (F3). Only levels with a window
 * take part in the campaign.
 */
public record StartWindow(Level level, LocalDate opens, LocalDate closes) {
}
