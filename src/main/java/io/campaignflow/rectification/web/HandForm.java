package io.campaignflow.rectification.web;

import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.rectification.Severity;
import io.campaignflow.web.TypedFields;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/**
 * The fields of the form to register by hand, as typed. {@code raiser} and
 * {@code contact} are of somebody without an account; {@code allTheSame} is why it is
 * registered although there are likely duplicates, {@code into} the number of the one it
 * is to live on in.
 */
public record HandForm(String campaign, ItemSource source, String unit, Severity severity, String title, String text,
		String place, String foundOn, String reference, String raiser, String contact, String allTheSame, String into) {

	/** What a new form says. */
	static HandForm blank(String campaign, String unit) {
		return new HandForm(campaign, ItemSource.RESIDENT, unit, Severity.MEDIUM, "", "", "", "", "", "", "", "", "");
	}

	/** The same, from this source. */
	HandForm from(ItemSource known, String number) {
		return new HandForm(campaign, known, unit, severity, title, text, place, foundOn, number, raiser, contact,
				allTheSame, into);
	}

	/** What else stands in the form when it was sent without these. */
	static HandForm filled(HandForm typed) {
		return new HandForm(said(typed.campaign), typed.source, said(typed.unit), typed.severity, said(typed.title),
				said(typed.text), said(typed.place), said(typed.foundOn), said(typed.reference), said(typed.raiser),
				said(typed.contact), said(typed.allTheSame), said(typed.into));
	}

	/**
	 * @param unitCode of the unit that was meant
	 */
	Registration registration(String unitCode, ZoneId zone) {
		LocalDate day = TypedFields.day(foundOn.strip());
		Instant foundAt = (day == null) ? null : day.atStartOfDay(zone).toInstant();
		List<NewRaiser> raisers = raiser.isBlank() ? List.of() : List.of(new NewRaiser(null, raiser, contact));
		return new Registration(campaign, source, reference, unitCode, null, null, severity, title, text, place,
				foundAt, raisers);
	}

	/** Whether a day was typed that is none. */
	boolean isMisdated() {
		return !foundOn.isBlank() && TypedFields.day(foundOn.strip()) == null;
	}

	private static String said(String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
