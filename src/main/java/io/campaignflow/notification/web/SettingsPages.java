package io.campaignflow.notification.web;

import io.campaignflow.notification.Addresses;
import io.campaignflow.notification.Channel;
import io.campaignflow.notification.Choices;
import io.campaignflow.notification.MailOwnership;
import io.campaignflow.notification.MessageKind;
import io.campaignflow.notification.RobotKind;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.Refusal;
import io.campaignflow.web.Problem;
import io.campaignflow.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The reader's own settings of messages: choices, mail address, robot. A refusal shows
 * the page again as it was filled in.
 */
@Controller
@RequestMapping("/notifications")
class SettingsPages {

	private static final String BACK = "redirect:/notifications/settings";

	private final Choices choices;

	private final Addresses addresses;

	private final MailOwnership ownership;

	private final Problems problems;

	SettingsPages(Choices choices, Addresses addresses, MailOwnership ownership, Problems problems) {
		this.choices = choices;
		this.addresses = addresses;
		this.ownership = ownership;
		this.problems = problems;
	}

	@GetMapping("/settings")
	String show(Actor me, Model model) {
		return draw(me, SettingsFields.of(choices.of(me)), "", model);
	}

	@PostMapping("/settings")
	String change(Actor me, @RequestParam MultiValueMap<String, String> sent, Model model, HttpServletResponse response,
			RedirectAttributes next) {
		SettingsFields fields = SettingsFields.typed(sent);
		try {
			choices.change(me, fields.preferences());
		}
		catch (Refusal refusal) {
			return refused(me, fields, "", refusal, model, response);
		}
		return done(next, "notification.settings.saved");
	}

	@PostMapping("/settings/mail")
	String askMail(Actor me, @RequestParam(defaultValue = "") String address, Locale locale, Model model,
			HttpServletResponse response, RedirectAttributes next) {
		try {
			ownership.ask(me, address, locale);
		}
		catch (Refusal refusal) {
			return refused(me, SettingsFields.of(choices.of(me)), address, refusal, model, response);
		}
		return done(next, "notification.settings.mail.asked");
	}

	@PostMapping("/settings/robot")
	String setRobot(Actor me, @RequestParam(defaultValue = "") String robot,
			@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String secret,
			Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			addresses.setRobot(me, kind(robot), address, secret);
		}
		catch (Refusal refusal) {
			return refused(me, SettingsFields.of(choices.of(me)), "", refusal, model, response);
		}
		return done(next, "notification.settings.robot.saved");
	}

	@PostMapping("/settings/{channel}/removal")
	String remove(Actor me, @PathVariable Channel channel, RedirectAttributes next) {
		addresses.remove(me, channel);
		return done(next, "notification.settings.removed");
	}

	/** What the link in the mail opens: the owner says yes by a button, not by a look. */
	@GetMapping("/mail-confirmation")
	String confirmation(Actor me, @RequestParam(defaultValue = "") String token, Model model) {
		model.addAttribute("token", token);
		model.addAttribute("addresses", addresses.of(me));
		return "notification/confirmation";
	}

	@PostMapping("/mail-confirmation")
	String confirm(Actor me, @RequestParam(defaultValue = "") String token, RedirectAttributes next) {
		addresses.confirmMail(me, token);
		return done(next, "notification.settings.mail.confirmed");
	}

	private static RobotKind kind(String word) {
		return Arrays.stream(RobotKind.values()).filter((kind) -> kind.name().equals(word)).findFirst().orElse(null);
	}

	private static String done(RedirectAttributes next, String message) {
		next.addFlashAttribute("flash", message);
		return BACK;
	}

	private String refused(Actor me, SettingsFields fields, String mail, Refusal refusal, Model model,
			HttpServletResponse response) {
		response.setStatus(Problems.status(refusal).value());
		model.addAttribute(Problem.ATTRIBUTE, problems.of(refusal));
		return draw(me, fields, mail, model);
	}

	private String draw(Actor me, SettingsFields fields, String mail, Model model) {
		model.addAttribute("fields", fields);
		model.addAttribute("typedMail", mail);
		model.addAttribute("morningHour", choices.morning());
		model.addAttribute("afternoonHour", choices.afternoon());
		model.addAttribute("addresses", addresses.of(me));
		model.addAttribute("kinds", MessageKind.values());
		model.addAttribute("channels", Channel.values());
		model.addAttribute("robots", RobotKind.values());
		return "notification/settings";
	}

}
