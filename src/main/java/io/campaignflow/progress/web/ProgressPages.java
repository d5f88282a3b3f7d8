package io.campaignflow.progress.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.campaignflow.campaign.CampaignStatus;
import io.campaignflow.campaign.CampaignView;
import io.campaignflow.campaign.Campaigns;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.OrgUnit;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.progress.Progress;
import io.campaignflow.progress.ProgressQuery;
import io.campaignflow.progress.ProgressView;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.ModelWords;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The wall chart: on a page, on a wall, as a workbook. */
@Controller
@RequestMapping(ProgressPages.PAGE)
class ProgressPages {

	static final String PAGE = "/progress";

	private static final String WALL = PAGE + "/wall";

	private static final Resource MODEL = new ClassPathResource("processes/plan-approval.bpmn");

	private final Progress progress;

	private final ProgressExport export;

	private final Campaigns campaigns;

	private final OrgUnits units;

	private final ChartWords words;

	private final ModelWords modelWords;

	private final ObjectMapper json;

	ProgressPages(Progress progress, ProgressExport export, Campaigns campaigns, OrgUnits units, ChartWords words,
			ModelWords modelWords, ObjectMapper json) {
		this.progress = progress;
		this.export = export;
		this.campaigns = campaigns;
		this.units = units;
		this.words = words;
		this.modelWords = modelWords;
		this.json = json;
	}

	/** What is asked for; {@code unit} is a code or a part of a name. */
	record Asked(String campaign, String unit, Level level, ChartView view, Boolean light) {

		Asked {
			view = (view == null) ? ChartView.STAGE : view;
		}

	}

	@GetMapping
	String page(Actor actor, Asked asked, Model model) throws JsonProcessingException {
		List<CampaignView> launched = launched(actor);
		model.addAttribute("campaigns", launched);
		if (launched.isEmpty() && asked.campaign() == null) {
			return "progress/nothing";
		}
		ChartPage page = fill(actor, asked, PAGE, model);
		model.addAttribute("counts", json.writeValueAsString(ElementCount.of(page, words)));
		return "progress/chart";
	}

	/** The same for a wall: nothing around it, brought up to date by itself. */
	@GetMapping("/wall")
	String wall(Actor actor, Asked asked, Model model) {
		model.addAttribute("light", Boolean.TRUE.equals(asked.light()));
		fill(actor, asked, WALL, model);
		return "progress/wall";
	}

	/** What is shown, as a workbook. */
	@GetMapping("/export")
	void export(Actor actor, Asked asked, HttpServletResponse response) throws IOException {
		export.send(chart(actor, asked), response);
	}

	@GetMapping("/model")
	ResponseEntity<String> model(Locale locale) throws IOException {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
			.body(modelWords.in(locale, MODEL.getContentAsString(StandardCharsets.UTF_8)));
	}

	private ChartPage fill(Actor actor, Asked asked, String path, Model model) {
		ChartPage page = ChartPage.of(chart(actor, asked), asked.view(), path, words);
		model.addAttribute("page", page);
		model.addAttribute("path", path);
		return page;
	}

	private ProgressView chart(Actor actor, Asked asked) {
		String unit = units.meant(actor, asked.unit()).map(OrgUnit::code).orElse(asked.unit());
		return progress.of(actor, new ProgressQuery(asked.campaign(), unit, asked.level()));
	}

	private List<CampaignView> launched(Actor actor) {
		return campaigns.list(actor, PageQuery.of(0, PageQuery.LARGEST))
			.items()
			.stream()
			.filter((each) -> each.status() == CampaignStatus.LAUNCHED)
			.toList();
	}

	/** How many plans wait at an element of the model, and the list of them. */
	record ElementCount(String element, String text, String address) {

		static List<ElementCount> of(ChartPage page, ChartWords words) {
			return page.chart()
				.elements()
				.entrySet()
				.stream()
				.map((each) -> new ElementCount(each.getKey(), words.number(each.getValue()),
						page.links().element(each.getKey())))
				.toList();
		}

	}

}
