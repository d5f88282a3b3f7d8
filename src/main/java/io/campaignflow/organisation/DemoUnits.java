package io.campaignflow.organisation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The demonstration's units as one file: the divisions of the region, then schools,
 * hospitals, enterprises … attached to some of them, so that domains can be tried.
 */
@Component
@Profile(DemoOrganisation.PROFILES)
class DemoUnits {

	private static final String HEADING = "code,name,parent_code,level,domain\n";

	private final List<Resource> files;

	DemoUnits(@Value("${campaignflow.demo.region:classpath:demo/divisions-neimenggu.csv}") Resource region,
			@Value("${campaignflow.demo.attached:classpath:demo/attached-units.csv}") Resource attached) {
		this.files = List.of(region, attached);
	}

	byte[] read() throws IOException {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.write(HEADING.getBytes(StandardCharsets.UTF_8));
		for (Resource file : files) {
			try (InputStream lines = file.getInputStream()) {
				whole.write(withoutHeading(lines.readAllBytes()));
			}
		}
		return whole.toByteArray();
	}

	static long lines(byte[] file) {
		return new String(file, StandardCharsets.UTF_8).lines().count() - 1;
	}

	static InputStream open(byte[] file) {
		return new ByteArrayInputStream(file);
	}

	private static byte[] withoutHeading(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8);
		String rows = text.substring(text.indexOf('\n') + 1);
		return (rows.endsWith("\n") ? rows : rows + "\n").getBytes(StandardCharsets.UTF_8);
	}

}
