package io.campaignflow.circular;

import io.campaignflow.rendering.BarChart.Bar;
import io.campaignflow.rendering.BarChart.Part;
import io.campaignflow.circular.CircularFigures.UnitLine;
import io.campaignflow.rendering.BarChart;
import io.campaignflow.rendering.ChartPictures.Drawn;
import io.campaignflow.rendering.ChartPictures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The charts of a circular, drawn from its frozen figures when somebody looks at them;
 * those looked at last are kept, since all its units look at the same.
 */
@Component
public class CircularCharts {

	private static final int GREEN = 0x2F7D4F;

	private static final int GREY = 0x8A94A0;

	private static final int RED = 0xB3261E;

	/** More bars are no chart; the units with most come first. */
	private static final int MOST = 24;

	/** Pictures kept, some 60 kilobytes each. */
	private static final int KEPT = 32;

	private final Map<Drawing, Drawn> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Drawing, Drawn> eldest) {
			return size() > KEPT;
		}

	});

	private final ChartPictures pictures;

	private final MessageSource messages;

	CircularCharts(ChartPictures pictures, MessageSource messages) {
		this.pictures = pictures;
		this.messages = messages;
	}

	/** Which chart. */
	public enum Chart {

		PLANS, ITEMS

	}

	/** Those worth drawing, by what there is to show. */
	public List<Chart> of(CircularFigures figures) {
		List<Chart> charts = new ArrayList<>();
		if (figures.units().stream().anyMatch(unit -> unit.plans() > 0)) {
			charts.add(Chart.PLANS);
		}
		if (figures.units().stream().anyMatch(unit -> unit.items() > 0)) {
			charts.add(Chart.ITEMS);
		}
		return charts;
	}

	public Drawn draw(CircularFigures figures, Chart chart) {
		return kept.computeIfAbsent(new Drawing(figures, chart),
				wanted -> pictures.draw((chart == Chart.PLANS) ? plans(figures) : items(figures)));
	}

	/** What a picture shows: other figures are another picture. */
	private record Drawing(CircularFigures figures, Chart chart) {
	}

	/** Charts are Chinese, as the text they belong to. */
	String caption(Chart chart) {
		return words((chart == Chart.PLANS) ? "circular.official.chart.plans" : "circular.official.chart.items");
	}

	private BarChart plans(CircularFigures figures) {
		return chart("approved", figures, UnitLine::plans,
				unit -> parts(unit.approved(), unit.plans(), unit.latePlans()));
	}

	private BarChart items(CircularFigures figures) {
		return chart("cancelled", figures, UnitLine::items,
				unit -> parts(unit.cancelled(), unit.items(), unit.lateItems()));
	}

	private BarChart chart(String done, CircularFigures figures, ToLongFunction<UnitLine> all,
			Function<UnitLine, List<Long>> parts) {
		List<Bar> bars = figures.units()
			.stream()
			.filter(unit -> all.applyAsLong(unit) > 0)
			.sorted(Comparator.comparingLong(all).reversed().thenComparing(UnitLine::code))
			.limit(MOST)
			.map(unit -> new Bar(unit.name(), parts.apply(unit)))
			.toList();
		return new BarChart(List.of(new Part(words("circular.official.chart." + done), GREEN),
				new Part(words("circular.official.chart.running"), GREY),
				new Part(words("circular.official.chart.late"), RED)), bars);
	}

	private static List<Long> parts(long done, long all, long late) {
		return List.of(done, Math.max(0, all - done - late), late);
	}

	private String words(String key) {
		return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

}
