package io.campaignflow.attachment;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where files lie and how large they may be. {@code folder} holds them, or with
 * {@code store: s3} only what is just coming in; several nodes need one shared folder or
 * S3. Sizes are per file and per subject.
 */
@ConfigurationProperties("campaignflow.attachments")
record AttachmentSettings(@DefaultValue("disk") Store store, @DefaultValue("./data/attachments") Path folder,
		@DefaultValue("50MB") DataSize maxSize, @DefaultValue("200MB") DataSize maxTotal,
		@DefaultValue("30") int maxFiles, @DefaultValue("PT24H") Duration orphansAfter, @DefaultValue S3 s3,
		@DefaultValue Clamd clamd) {

	/** Where files lie. */
	enum Store {

		DISK, S3

	}

	/** An S3-compatible storage; without keys those of its machine's role are used. */
	record S3(String endpoint, @DefaultValue("us-east-1") String region, String bucket, String accessKey,
			String secretKey, @DefaultValue("true") boolean pathStyle) {
	}

	/** The virus scanner's daemon; without a host nothing is scanned. */
	record Clamd(String host, @DefaultValue("3310") int port, @DefaultValue("PT30S") Duration timeout) {

		boolean configured() {
			return host != null && !host.isBlank();
		}

	}

}
