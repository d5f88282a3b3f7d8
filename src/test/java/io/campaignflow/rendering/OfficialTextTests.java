package io.campaignflow.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import io.campaignflow.shared.Busy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Numbering of an official text, dates, and the line before the renderer. */
class OfficialTextTests {

	@Test
	void sectionsAreNumberedUnlessTheirWriterDid() {
		assertThat(new OfficialText().section("工作目标", "").section("二、重点任务", "").section("保障", "").blocks())
			.extracting(OfficialBlock::text)
			.containsExactly("一、工作目标", "二、重点任务", "三、保障");
	}

	@Test
	void linesAreToldByTheirNumbers() {
		assertThat(new OfficialText().lines("（一）摸清底数\n（二）问题。多头跑。\n\n 1.窗口。无人。\n1.5万元用于窗口。\n全年修井。").blocks())
			.containsExactly(OfficialBlock.heading2("（一）摸清底数", ""), OfficialBlock.heading2("（二）问题。", "多头跑。"),
					OfficialBlock.heading3("1.窗口。", "无人。"), OfficialBlock.paragraph("1.5万元用于窗口。"),
					OfficialBlock.paragraph("全年修井。"));
	}

	@Test
	void numeralsAndDatesAreWrittenAsInDocuments() {
		assertThat(ChineseNumerals.of(1) + ChineseNumerals.of(10) + ChineseNumerals.of(12) + ChineseNumerals.of(21)
				+ ChineseNumerals.of(90))
			.isEqualTo("一十十二二十一九十");
		assertThat(OfficialDates.day(LocalDate.of(2026, 3, 1))).isEqualTo("2026年3月1日");
		assertThat(OfficialDates.day(null)).isEqualTo(OfficialDates.BLANK);
	}

	/**
	 * While one file is made nobody else gets a turn, and whoever waits too long is told.
	 */
	@Test
	void onlySoManyFilesAreMadeAtOnce() throws Exception {
		RenderingSlots slots = new RenderingSlots(new RenderingSettings(null, null, 1, Duration.ofMillis(50)));
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		ExecutorService other = Executors.newSingleThreadExecutor();
		Future<String> first = other.submit(() -> slots.within(() -> {
			begun.countDown();
			await(end);
			return "first";
		}));
		begun.await();
		Assertions.assertThatThrownBy(() -> slots.within(() -> "second")).isInstanceOf(Busy.class);
		end.countDown();
		assertThat(first.get()).isEqualTo("first");
		assertThat(slots.within(() -> "third")).isEqualTo("third");
		other.shutdown();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
