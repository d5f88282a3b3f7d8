package io.campaignflow.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every place for files has to do; where it lies is for the classes below. */
abstract class FileStoreTests {

	static final String SHA = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

	@TempDir
	Path folder;

	abstract FileStore store();

	@Test
	void whatWasPutAwayIsReadAgainAndGoneOnceDeleted() throws IOException {
		put(SHA, "hello");
		assertThat(read(SHA)).isEqualTo("hello");
		assertThat(folder.resolve("received.part")).doesNotExist();
		put(SHA, "hello");
		assertThat(read(SHA)).as("the same content again").isEqualTo("hello");
		store().delete(SHA);
		assertThatThrownBy(() -> store().open(SHA)).isInstanceOf(NoSuchFileException.class);
		store().delete(SHA);
	}

	void put(String sha, String content) throws IOException {
		Path received = Files.writeString(folder.resolve("received.part"), content);
		store().put(sha, received);
	}

	String read(String sha) throws IOException {
		try (InputStream in = store().open(sha)) {
			return new String(in.readAllBytes());
		}
	}

}
