package io.campaignflow.notification.web;

import io.campaignflow.notification.Channel;
import io.campaignflow.notification.MessageKind;
import io.campaignflow.notification.Pace;
import io.campaignflow.notification.Preferences;
import io.campaignflow.notification.Preferences.Muted;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Violation;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The form of the settings as it was filled in, whatever was typed. */
record SettingsFields(String language, String pace, boolean morning, boolean afternoon, String quietFrom,
		String quietUntil, boolean quietOnRestDays, Set<String> wanted) {

	static SettingsFields of(Preferences chosen) {
		Set<String> wanted = places().filter((place) -> chosen.wants(place.kind(), place.channel()))
			.map(SettingsFields::word)
			.collect(Collectors.toSet());
		return new SettingsFields(chosen.language(), chosen.pace().name(), chosen.morning(), chosen.afternoon(),
				Objects.toString(chosen.quietFrom(), ""), Objects.toString(chosen.quietUntil(), ""),
				chosen.quietOnRestDays(), wanted);
	}

	static SettingsFields typed(MultiValueMap<String, String> sent) {
		return new SettingsFields(text(sent, "language"), text(sent, "pace"), sent.containsKey("morning"),
				sent.containsKey("afternoon"), text(sent, "quietFrom"), text(sent, "quietUntil"),
				sent.containsKey("quietOnRestDays"),
				new HashSet<>(Optional.ofNullable(sent.get("wanted")).orElse(List.of())));
	}

	/**
	 * @throws BusinessRuleViolation where a time cannot be read
	 */
	Preferences preferences() {
		Set<Muted> muted = places().filter((place) -> !wanted.contains(word(place))).collect(Collectors.toSet());
		return new Preferences(language, paceOrNull(), morning, afternoon, time("quietFrom", quietFrom),
				time("quietUntil", quietUntil), quietOnRestDays, muted);
	}

	/** How a box of the table of kinds and channels is named. */
	public boolean wants(MessageKind kind, Channel channel) {
		return wanted.contains(word(new Muted(kind, channel)));
	}

	private static Stream<Muted> places() {
		return Arrays.stream(MessageKind.values())
			.flatMap((kind) -> Arrays.stream(Channel.values()).map((channel) -> new Muted(kind, channel)));
	}

	private static String word(Muted place) {
		return place.kind() + "/" + place.channel();
	}

	private Pace paceOrNull() {
		return Arrays.stream(Pace.values()).filter((each) -> each.name().equals(pace)).findFirst().orElse(null);
	}

	private static LocalTime time(String field, String text) {
		try {
			return text.isBlank() ? null : LocalTime.parse(text.strip());
		}
		catch (DateTimeParseException ex) {
			throw new BusinessRuleViolation("notification-preferences",
					List.of(Violation.of(field, "notification-time")));
		}
	}

	private static String text(MultiValueMap<String, String> sent, String name) {
		return Objects.toString(sent.getFirst(name), "");
	}

}
