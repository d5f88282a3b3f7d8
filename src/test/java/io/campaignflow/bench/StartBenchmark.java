package io.campaignflow.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P8: from the start of the packaged product to its first page, the very first time (the
 * demonstration's region is loaded) and again, and the memory it holds then.
 */
class StartBenchmark {

	private static final int ROUNDS = 3;

	@TempDir
	Path folder;

	@Test
	void startToFirstPage() throws Exception {
		List<Double> first = new ArrayList<>();
		List<Double> again = new ArrayList<>();
		List<Double> memory = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			Path data = Files.createDirectory(folder.resolve("round" + round));
			first.add(secondsToFirstPage(data, memory));
			again.add(secondsToFirstPage(data, memory));
		}
		Figures.print("P8", "first start of all to first page, bar 40 s", "s", first);
		Figures.print("P8", "start with the region loaded to first page, bar 15 s", "s", again);
		Figures.print("P8", "resident memory after the first page, bar 700 MB", "MB", memory);
		assertThat(again).allMatch(seconds -> seconds > 0);
	}

	private static double secondsToFirstPage(Path data, List<Double> memory) throws Exception {
		int port = freePort();
		long from = System.nanoTime();
		Process product = new ProcessBuilder("java", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar",
				jar().toString(), "--server.port=" + port,
				"--spring.datasource.url=jdbc:h2:file:" + data.resolve("campaign-flow"))
			.redirectErrorStream(true)
			.redirectOutput(data.resolve("log-" + port).toFile())
			.start();
		try {
			await(product, URI.create("http://127.0.0.1:" + port + "/login"));
			double seconds = (System.nanoTime() - from) / 1e9;
			memory.add(residentMegabytes(product));
			return seconds;
		}
		finally {
			product.destroy();
			product.waitFor(30, TimeUnit.SECONDS);
		}
	}

	private static void await(Process product, URI page) throws InterruptedException {
		HttpClient client = HttpClient.newHttpClient();
		while (product.isAlive()) {
			try {
				if (client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding()).statusCode() == 200) {
					return;
				}
			}
			catch (IOException notYet) {
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
			}
		}
		throw new IllegalStateException("The product ended before its first page");
	}

	private static double residentMegabytes(Process product) throws IOException {
		return Files.readAllLines(Path.of("/proc/" + product.pid() + "/status"))
			.stream()
			.filter(line -> line.startsWith("VmRSS"))
			.mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
			.findFirst()
			.orElseThrow();
	}

	private static Path jar() throws IOException {
		try (var files = Files.list(Path.of("target"))) {
			return files.filter(file -> file.toString().endsWith(".jar")).findFirst().orElseThrow();
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

}
