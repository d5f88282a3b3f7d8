package io.campaignflow.attachment;

import io.campaignflow.attachment.AttachmentSettings.Clamd;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Speaks INSTREAM as the ClamAV daemon does, and finds something wherever the word VIRUS
 * stands.
 */
final class FakeClamd implements AutoCloseable {

	private final ServerSocket server;

	private final int largest;

	private final Thread thread;

	FakeClamd(int largest) throws IOException {
		this.server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
		this.largest = largest;
		this.thread = new Thread(this::serve, "fake-clamd");
		thread.setDaemon(true);
		thread.start();
	}

	Clamd settings() {
		return new Clamd("127.0.0.1", server.getLocalPort(), Duration.ofSeconds(10));
	}

	private void serve() {
		while (!server.isClosed()) {
			try (Socket client = server.accept()) {
				answer(client);
			}
			catch (SocketException closed) {
				return;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
	}

	private void answer(Socket client) throws IOException {
		DataInputStream in = new DataInputStream(client.getInputStream());
		String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
		ByteArrayOutputStream received = new ByteArrayOutputStream();
		for (int length = in.readInt(); length > 0; length = in.readInt()) {
			received.write(in.readNBytes(length));
		}
		String verdict = command.equals("zINSTREAM\0") ? verdict(received) : "UNKNOWN COMMAND";
		client.getOutputStream().write((verdict + "\0").getBytes(StandardCharsets.US_ASCII));
	}

	private String verdict(ByteArrayOutputStream received) {
		if (received.size() > largest) {
			return "INSTREAM size limit exceeded. ERROR";
		}
		boolean found = received.toString(StandardCharsets.UTF_8).contains("VIRUS");
		return found ? "stream: Test.Virus-1 FOUND" : "stream: OK";
	}

	/**
	 * Gone when this returns: the system goes on taking connections for as long as a
	 * thread still waits for one.
	 */
	@Override
	public void close() throws IOException {
		server.close();
		try {
			thread.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
