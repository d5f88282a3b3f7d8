package io.campaignflow.instruction;

import io.campaignflow.organisation.Role;
import io.campaignflow.storage.GaplessNumbers;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Numbers of instructions (批示〔2026〕12号), counted by year without gaps. */
@Component
class InstructionNumbers {

	private final GaplessNumbers numbers;

	private final MessageSource messages;

	private final Clock clock;

	InstructionNumbers(GaplessNumbers numbers, MessageSource messages, Clock clock) {
		this.numbers = numbers;
		this.messages = messages;
		this.clock = clock;
	}

	String next(Instant now) {
		int year = now.atZone(clock.getZone()).getYear();
		int number = numbers.next("instruction", Role.SYSTEM_WIDE, year);
		return messages.getMessage("instruction.number", new Object[] { String.valueOf(year), String.valueOf(number) },
				Locale.SIMPLIFIED_CHINESE);
	}

}
