package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An export over HTTP: rows a second, and how much stays in memory while it is made,
 * which must not grow with the list.
 */
final class ExportRate {

	/** A hundred thousand lines kept in memory would take several times as much. */
	private static final double MOST_MEGABYTES = 48;

	private static final long WATCH_MILLIS = 500;

	private ExportRate() {
	}

	/** Once to be compiled, once against the clock, once with memory watched. */
	static void measure(int port, String path, String what, int rows) throws IOException, InterruptedException {
		download(port, path);
		long from = System.nanoTime();
		long bytes = download(port, path);
		Figures.print("P4", what, "row/s", List.of(rows * 1e9 / (System.nanoTime() - from)));
		Figures.print("P4", what + ", size", "MB", List.of(bytes / 1048576.0));
		double held = held(port, path);
		Figures.print("P4", what + ", most that stays in memory beside the rest, bar 48", "MB", List.of(held));
		assertThat(bytes).isGreaterThan(20L * rows);
		assertThat(held).isLessThan(MOST_MEGABYTES);
	}

	private static double held(int port, String path) throws IOException, InterruptedException {
		long before = live();
		AtomicLong most = new AtomicLong(before);
		ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
		watch.scheduleWithFixedDelay(() -> most.accumulateAndGet(live(), Math::max), 0, WATCH_MILLIS,
				TimeUnit.MILLISECONDS);
		download(port, path);
		watch.shutdown();
		assertThat(watch.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
		return (most.get() - before) / 1048576.0;
	}

	/** What was left by a collection, not what was made since. */
	private static long live() {
		System.gc();
		return ManagementFactory.getMemoryPoolMXBeans()
			.stream()
			.filter((pool) -> pool.getType() == MemoryType.HEAP)
			.mapToLong((pool) -> pool.getCollectionUsage().getUsed())
			.sum();
	}

	private static long download(int port, String path) throws IOException, InterruptedException {
		String who = Base64.getEncoder().encodeToString("office.15:demo-2026".getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
			.header("Authorization", "Basic " + who)
			.build();
		HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream());
		assertThat(answer.statusCode()).isEqualTo(200);
		try (InputStream body = answer.body()) {
			return body.transferTo(OutputStream.nullOutputStream());
		}
	}

}
