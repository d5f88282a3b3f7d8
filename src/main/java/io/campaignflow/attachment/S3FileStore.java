package io.campaignflow.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files as objects of one bucket of an S3-compatible storage. */
class S3FileStore implements FileStore {

	private final S3Client s3;

	private final String bucket;

	S3FileStore(S3Client s3, String bucket) {
		this.s3 = s3;
		this.bucket = bucket;
	}

	@Override
	public void put(String sha256, Path received) throws IOException {
		try {
			s3.putObject(request -> request.bucket(bucket).key(sha256), RequestBody.fromFile(received));
		}
		catch (SdkException ex) {
			throw new IOException("The object storage did not take " + sha256, ex);
		}
		Files.delete(received);
	}

	@Override
	public InputStream open(String sha256) throws IOException {
		try {
			return s3.getObject(request -> request.bucket(bucket).key(sha256));
		}
		catch (NoSuchKeyException missing) {
			throw (NoSuchFileException) new NoSuchFileException(sha256).initCause(missing);
		}
		catch (SdkException ex) {
			throw new IOException("The object storage did not give " + sha256, ex);
		}
	}

	@Override
	public void delete(String sha256) throws IOException {
		try {
			s3.deleteObject(request -> request.bucket(bucket).key(sha256));
		}
		catch (SdkException ex) {
			throw new IOException("The object storage did not delete " + sha256, ex);
		}
	}

}
