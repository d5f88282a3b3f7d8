package io.campaignflow.eventlog;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A finished log that lies on disk until it is closed. */
public final class LogFile implements AutoCloseable {

	private final Path file;

	LogFile(Path file) {
		this.file = file;
	}

	OutputStream open() throws IOException {
		return Files.newOutputStream(file);
	}

	public void writeTo(OutputStream out) throws IOException {
		Files.copy(file, out);
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
