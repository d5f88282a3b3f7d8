package io.campaignflow.trust;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A node in a process of its own, which can be killed as a machine dies. */
final class NodeProcess {

	private final Process process;

	private final int port;

	private NodeProcess(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	/** Begins to start it; {@link #isReady()} tells when it serves. */
	static NodeProcess start(String profile, String... args) {
		int port = freePort();
		List<String> command = new ArrayList<>(List.of(
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
				"-XX:TieredStopAtLevel=1", "-cp", withoutTestClasses(), "io.campaignflow.CampaignFlowApplication",
				"--spring.profiles.active=" + profile, "--server.port=" + port, "--server.address=127.0.0.1"));
		command.addAll(List.of(args));
		try {
			File log = Path.of("target", "node-" + port + ".log").toFile();
			Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
			return new NodeProcess(process, port);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The settings of the tests, not their classes. */
	private static String withoutTestClasses() {
		Stream<String> product = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter(entry -> !entry.endsWith("test-classes"));
		return Stream.concat(Stream.of(Path.of("src/test/resources").toString()), product)
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isReady() {
		if (!process.isAlive()) {
			throw new IllegalStateException("The node ended: see target/node-" + port + ".log");
		}
		try {
			return Visitor.stranger(port, "/actuator/health/readiness").statusCode() == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	int port() {
		return port;
	}

	/** SIGKILL: nothing is finished, nothing is closed. */
	void kill() {
		process.destroyForcibly().onExit().join();
	}

}
