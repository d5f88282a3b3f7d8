package io.campaignflow.circular;

import io.campaignflow.circular.CircularPaper.Attachment;
import io.campaignflow.circular.CircularPaper.Charts;
import io.campaignflow.circular.CircularPaper.Imprint;
import io.campaignflow.circular.CircularPaper.Names;
import io.campaignflow.circular.CircularPaper.Shot;
import io.campaignflow.organisation.OrgUnits;
import io.campaignflow.rendering.DocumentRenderer;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.OfficialDates;
import io.campaignflow.rendering.OfficialText;
import io.campaignflow.rendering.RenderedFile;
import io.campaignflow.shared.Actor;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** Circulars on paper (GB/T 9704), for whoever sees them. */
@Service
public class CircularDocuments {

	/** Characters of a title on one line. */
	private static final int LINE = 20;

	private final Circulars circulars;

	private final CircularCharts charts;

	private final DocumentRenderer renderer;

	private final OrgUnits units;

	private final MessageSource messages;

	private final Clock clock;

	CircularDocuments(Circulars circulars, CircularCharts charts, DocumentRenderer renderer, OrgUnits units,
			MessageSource messages, Clock clock) {
		this.circulars = circulars;
		this.charts = charts;
		this.renderer = renderer;
		this.units = units;
		this.messages = messages;
		this.clock = clock;
	}

	/** A file and the name it is saved under. */
	public record NamedFile(String name, RenderedFile file) {
	}

	/**
	 * @throws io.campaignflow.shared.NotFound where the person does not see it
	 */
	public NamedFile of(Actor actor, String id, FileFormat format) {
		CircularView view = circulars.visible(actor, id);
		String name = view.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
		return new NamedFile(name + "." + format.extension(),
				renderer.render(CircularPaper.TEMPLATE, paper(view), format));
	}

	private CircularPaper paper(CircularView view) {
		boolean issued = view.publishedAt() != null;
		String organ = words("circular.official.organ", units.get(view.unitCode()).name());
		String day = OfficialDates.day(issued ? dayOf(view.publishedAt()) : null);
		OfficialText text = new OfficialText();
		view.sections()
			.stream()
			.filter(section -> !section.text().isEmpty())
			.forEach(section -> text.section(section.title(), section.text()));
		text.lines(words("circular.official.as-of", OfficialDates.moment(view.figures().at(), clock.getZone())));
		Charts charts = charts(view);
		return new CircularPaper(issued ? "" : words("circular.official.mark"), issued, organ,
				issued ? view.number() : "", inLines(view.title()), new Names(words("circular.official.recipient.all")),
				text.blocks(), note(charts), organ, day,
				List.of(new Imprint(organ, words("circular.official.printed", day))), charts);
	}

	/** What a long title says in brackets at its end stands on a line of its own. */
	private static String inLines(String title) {
		int bracket = title.lastIndexOf('（');
		boolean parted = title.length() > LINE && title.endsWith("）") && bracket > LINE / 2;
		return parted ? title.substring(0, bracket) + "\n" + title.substring(bracket) : title;
	}

	private List<Attachment> note(Charts charts) {
		return (charts == null) ? List.of()
				: List.of(new Attachment(words("circular.official.charts.note"), charts.title()));
	}

	private Charts charts(CircularView view) {
		List<Shot> shots = charts.of(view.figures())
			.stream()
			.map(chart -> new Shot(charts.caption(chart), charts.draw(view.figures(), chart).onPaper()))
			.toList();
		return shots.isEmpty() ? null
				: new Charts(words("circular.official.charts"), words("circular.official.charts.title"), shots);
	}

	private LocalDate dayOf(Instant moment) {
		return LocalDate.ofInstant(moment, clock.getZone());
	}

	/** Documents are Chinese, whatever language the reader's pages are in. */
	private String words(String key, Object... args) {
		return messages.getMessage(key, args, Locale.SIMPLIFIED_CHINESE);
	}

}
