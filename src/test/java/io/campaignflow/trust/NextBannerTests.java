package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.flow.Counting;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * People of one banner at every door to figures, charts, lists, event logs and
 * assessments, pages and files alike: the next banner is named nowhere, whether they ask
 * for it or for nothing.
 */
@CampaignFlowTest
class NextBannerTests {

	private static final String NEXT = "150204";

	/** What belongs to the next banner and to nobody else. */
	private static final List<String> MARKS = List.of(NEXT, "青山区", "邻区的路灯");

	private static final List<String> DOORS = List.of("/progress", "/flow", "/event-log", "/assessments", "/returns",
			"/plans", "/rectification-items", "/api/v1/progress", "/api/v1/flow", "/api/v1/event-log",
			"/api/v1/assessments", "/api/v1/returns", "/api/v1/plans", "/api/v1/rectification-items");

	private static String campaign;

	@Autowired
	private ApplicationContext beans;

	@LocalServerPort
	private int port;

	@BeforeEach
	void twoBanners() {
		if (campaign != null) {
			return;
		}
		Journey journey = new Journey(beans);
		campaign = journey.campaign();
		String own = journey.open(campaign, "150203");
		journey.toReview(own);
		String returned = journey.open(campaign, NEXT);
		journey.toReview(returned);
		journey.complete("supervisor.1502.2", returned,
				Map.of("decision", "RETURN", "grounds", List.of("NOT_OPERABLE"), "comments",
						List.of(Map.of("section", "goals", "text", "请写明指标。")), "returnTo", "DRAFTER", "resubmit",
						"RUN_AGAIN"));
		beans.getBean(RectificationItems.class)
			.register(journey.actor("office.1502"), new Registration(campaign, ItemSource.APPRAISAL, null, NEXT, null,
					null, Severity.LOW, "邻区的路灯不亮", "邻区的路灯三个月不亮。", null, null, List.of()));
		beans.getAutowireCapableBeanFactory().createBean(Counting.class).now();
	}

	@ParameterizedTest
	@ValueSource(strings = { "head.150203", "office.150203001" })
	void nothingNamesIt(String account) {
		Visitor visitor = new Visitor(port, account, "demo-2026");
		visitor.signIn();
		doors().forEach((door) -> {
			for (String asked : List.of("", "&unit=" + NEXT, "&unit=1502")) {
				String address = door.replaceAll("\\{(code|unit)\\}", NEXT) + "?campaign=" + campaign + asked;
				Answer answer = Answer.of(visitor, address);
				assertThat(answer.status()).as("%s, %s", account, address).isLessThan(500);
				assertThat(answer.unasked()).as("%s, %s", account, address).doesNotContain(MARKS);
			}
		});
	}

	/** Else the test above would find nothing because there is nothing. */
	@Test
	void theLeagueFindsIt() {
		Visitor visitor = new Visitor(port, "office.1502", "demo-2026");
		visitor.signIn();
		for (String door : List.of("/progress", "/progress/wall", "/progress/export", "/api/v1/progress",
				"/flow/units/export", "/returns/export", "/plans/export", "/rectification-items/export")) {
			Answer answer = Answer.of(visitor, door + "?unit=1502&campaign=" + campaign);
			assertThat(answer.status()).as(door).isEqualTo(200);
			assertThat(MARKS).as(door).anyMatch(answer.text()::contains);
		}
	}

	/** Every address of these doors that can be asked for, as the product lists them. */
	private static Stream<String> doors() {
		try {
			List<String> all = Files.readAllLines(Path.of("src/test/resources/routes.txt"))
				.stream()
				.filter((line) -> line.startsWith("GET "))
				.map((line) -> line.substring(4, line.lastIndexOf(':')))
				.filter((route) -> DOORS.stream()
					.anyMatch((door) -> route.equals(door) || route.startsWith(door + "/")))
				.filter((route) -> !route.replaceAll("\\{(code|unit)\\}", "").contains("{"))
				.toList();
			assertThat(all).hasSizeGreaterThan(40);
			return all.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What came back as text, workbooks unpacked. */
	private record Answer(String address, int status, String text) {

		static Answer of(Visitor visitor, String address) {
			var answer = visitor.bytes(address);
			return new Answer(address, answer.statusCode(), read(answer.body()));
		}

		/** Without the address itself, which refusals and forms say again. */
		String unasked() {
			String unit = address.contains("unit=") ? address.replaceFirst(".*unit=", "") : "-";
			String path = address.replaceFirst("\\?.*", "");
			return (unit.equals(NEXT) || path.contains(NEXT)) ? text.replace(NEXT, "") : text;
		}

		private static String read(byte[] body) {
			if (body.length < 2 || body[0] != 'P' || body[1] != 'K') {
				return new String(body, StandardCharsets.UTF_8);
			}
			StringBuilder all = new StringBuilder();
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
				while (zip.getNextEntry() != null) {
					all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return all.toString();
		}

	}

}
