package io.campaignflow.notification;

import io.campaignflow.notification.Letter.Line;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Letters as the robots of chats take them: Markdown, each in the envelope and within the
 * length of its maker (WeCom 4096 bytes, DingTalk 20,000). Nothing a person typed becomes
 * a link, a mention or a mark-up.
 */
@Component
class RobotMessages {

	private static final Pattern MARKS = Pattern.compile("[\\\\`*_{}\\[\\]()#+!|~@<>]");

	private static final int WECOM_BYTES = 4096;

	private static final int DINGTALK_BYTES = 20_000;

	private final NotificationSettings settings;

	private final MessageTexts texts;

	RobotMessages(NotificationSettings settings, MessageTexts texts) {
		this.settings = settings;
		this.texts = texts;
	}

	Map<String, Object> of(RobotKind robot, Letter letter) {
		if (robot == RobotKind.WECOM) {
			return Map.of("msgtype", "markdown", "markdown", Map.of("content", markdown(letter, WECOM_BYTES)));
		}
		return Map.of("msgtype", "markdown", "markdown",
				Map.of("title", letter.subject(), "text", markdown(letter, DINGTALK_BYTES)));
	}

	/** Lines that do not fit are counted, not cut in the middle. */
	private String markdown(Letter letter, int bytes) {
		StringBuilder text = new StringBuilder("**" + plain(letter.subject()) + "**\n");
		int left = letter.lines().size();
		for (Line line : letter.lines()) {
			String next = texts.said("notification.robot.line", letter.locale(), plain(line.kind()), plain(line.text()),
					settings.link(line.target()));
			String rest = more(left - 1, letter);
			if (size(text) + size(next) + size(rest) > bytes) {
				return text + more(left, letter);
			}
			text.append("\n").append(next).append("\n");
			left--;
		}
		return text.toString();
	}

	private String more(int left, Letter letter) {
		return left == 0 ? ""
				: "\n" + texts.said("notification.robot.more", letter.locale(), left, settings.link("/notifications"));
	}

	private static int size(CharSequence text) {
		return text.toString().getBytes(StandardCharsets.UTF_8).length;
	}

	/** Marks become their full-width brothers, which mean nothing to a robot. */
	private static String plain(String text) {
		return MARKS.matcher(text).replaceAll((mark) -> String.valueOf((char) (mark.group().charAt(0) + 0xFEE0)));
	}

}
