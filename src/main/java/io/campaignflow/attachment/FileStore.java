package io.campaignflow.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the bytes of files lie, named by the SHA-256 of their content in lower-case hex,
 * so that the same content lies there once and no name of a person's becomes a path.
 */
interface FileStore {

	/**
	 * Keeps a file that was received whole, or nothing of it; the given file is used up.
	 */
	void put(String sha256, Path received) throws IOException;

	/**
	 * @throws java.nio.file.NoSuchFileException where it is not there
	 */
	InputStream open(String sha256) throws IOException;

	void delete(String sha256) throws IOException;

}
