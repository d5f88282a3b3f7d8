package io.campaignflow.attachment;

import io.campaignflow.attachment.AttachmentSettings.S3;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.Assert;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Chooses where files lie and what scans them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {

	@Bean
	@ConditionalOnProperty(name = "campaignflow.attachments.store", havingValue = "disk", matchIfMissing = true)
	FileStore diskFileStore(AttachmentSettings settings) {
		return new DiskFileStore(settings.folder());
	}

	@Bean
	@ConditionalOnProperty(name = "campaignflow.attachments.store", havingValue = "s3")
	FileStore s3FileStore(AttachmentSettings settings) {
		Assert.hasText(settings.s3().bucket(), "campaignflow.attachments.s3.bucket has to name a bucket");
		return new S3FileStore(client(settings.s3()), settings.s3().bucket());
	}

	@Bean
	VirusScan virusScan(AttachmentSettings settings) {
		return settings.clamd().configured() ? new ClamdScan(settings.clamd()) : VirusScan.NONE;
	}

	/**
	 * Checksums of newer kinds are left out: many compatible storages do not know them.
	 */
	static S3Client client(S3 settings) {
		S3ClientBuilder builder = S3Client.builder()
			.httpClientBuilder(UrlConnectionHttpClient.builder())
			.region(Region.of(settings.region()))
			.forcePathStyle(settings.pathStyle())
			.requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
			.responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
		Optional.ofNullable(settings.endpoint()).map(URI::create).ifPresent(builder::endpointOverride);
		if (settings.accessKey() != null) {
			builder.credentialsProvider(StaticCredentialsProvider
				.create(AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())));
		}
		return builder.build();
	}

}
