package io.campaignflow.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.attachment.AttachmentSettings.S3;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import org.gaul.s3proxy.BlobStores;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

/** Against a server that speaks S3 over real HTTP. */
class S3FileStoreTests extends FileStoreTests {

	private S3Proxy server;

	private S3Client client;

	@BeforeEach
	void startServer() throws Exception {
		server = S3Proxy.builder()
			.endpoint(URI.create("http://127.0.0.1:0"))
			.awsAuthentication(AuthenticationType.AWS_V2_OR_V4, "plans-key", "plans-secret")
			.blobStore(BlobStores.create("transient-nio2", new Properties()))
			.build();
		server.start();
		client = AttachmentConfiguration.client(new S3("http://127.0.0.1:" + server.getPort(), "us-east-1", "plans",
				"plans-key", "plans-secret", true));
		client.createBucket(request -> request.bucket("plans"));
	}

	@AfterEach
	void stopServer() throws Exception {
		client.close();
		server.stop();
	}

	@Test
	void aStorageThatIsAwayIsAFaultAndNotAMissingFile() throws Exception {
		put(SHA, "hello");
		server.stop();
		assertThatThrownBy(() -> store().open(SHA)).isInstanceOf(IOException.class)
			.isNotInstanceOf(NoSuchFileException.class);
		Path received = Files.writeString(folder.resolve("kept.part"), "hello");
		assertThatThrownBy(() -> store().put(SHA, received)).isInstanceOf(IOException.class);
		assertThat(received).as("what came in is not lost").exists();
	}

	@Override
	FileStore store() {
		return new S3FileStore(client, "plans");
	}

}
