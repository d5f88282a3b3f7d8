package io.campaignflow.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Opens stored files for reading. */
@Component
class StoredContent {

	private final FileStore store;

	StoredContent(FileStore store) {
		this.store = store;
	}

	InputStream open(String sha256) {
		try {
			return store.open(sha256);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("A stored file cannot be read: " + sha256, ex);
		}
	}

}
