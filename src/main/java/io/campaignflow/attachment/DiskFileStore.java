package io.campaignflow.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files in a folder, two levels deep by the first digits of their names. */
class DiskFileStore implements FileStore {

	private final Path folder;

	DiskFileStore(Path folder) {
		this.folder = folder;
	}

	/** Written through to the disk, then moved into place in one step. */
	@Override
	public void put(String sha256, Path received) throws IOException {
		Path place = place(sha256);
		Files.createDirectories(place.getParent());
		try (FileChannel channel = FileChannel.open(received, StandardOpenOption.WRITE)) {
			channel.force(true);
		}
		Files.move(received, place, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public InputStream open(String sha256) throws IOException {
		return Files.newInputStream(place(sha256));
	}

	@Override
	public void delete(String sha256) throws IOException {
		Files.deleteIfExists(place(sha256));
	}

	private Path place(String sha256) {
		if (!sha256.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("Not a SHA-256: " + sha256);
		}
		return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)).resolve(sha256);
	}

}
