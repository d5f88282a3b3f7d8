package io.campaignflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The line to a server (a database, the application itself), which can be cut and mended
 * while both ends run on.
 */
public final class Line implements AutoCloseable {

	private final ServerSocket door;

	private final int to;

	private final Set<Socket> open = ConcurrentHashMap.newKeySet();

	private final ExecutorService carriers = Executors.newCachedThreadPool();

	private volatile boolean cut;

	public Line(int to) {
		this.to = to;
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		carriers.submit(this::listen);
	}

	public int port() {
		return door.getLocalPort();
	}

	public void cut() {
		cut = true;
		open.forEach(Line::end);
	}

	public void mend() {
		cut = false;
	}

	@Override
	public void close() {
		cut();
		carriers.shutdownNow();
		try {
			door.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void listen() {
		while (!door.isClosed()) {
			try {
				connect(door.accept());
			}
			catch (IOException ex) {
				// The door was closed, or the server did not answer: the caller sees
				// it.
				continue;
			}
		}
	}

	private void connect(Socket here) throws IOException {
		open.add(here);
		if (cut) {
			end(here);
			return;
		}
		Socket there = new Socket(InetAddress.getLoopbackAddress(), to);
		open.add(there);
		carriers.submit(() -> carry(here, there));
		carriers.submit(() -> carry(there, here));
	}

	private void carry(Socket from, Socket into) {
		try {
			from.getInputStream().transferTo(into.getOutputStream());
		}
		catch (IOException ex) {
			// One of the two hung up, which is what a cut line looks like.
		}
		finally {
			end(from);
			end(into);
		}
	}

	private static void end(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
