package io.campaignflow.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.campaignflow.attachment.VirusScan.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;

/** The scanner is asked over its real protocol. */
class ClamdScanTests {

	@Test
	void whatItFindsIsNamedAndTheRestIsClean() throws IOException {
		try (FakeClamd clamd = new FakeClamd(1_000_000)) {
			ClamdScan scan = new ClamdScan(clamd.settings());
			assertThat(scan.scan(content("x".repeat(200_000)))).isEqualTo(new Verdict(ScanState.CLEAN, null));
			assertThat(scan.scan(content("a VIRUS in it"))).isEqualTo(new Verdict(ScanState.INFECTED, "Test.Virus-1"));
			assertThat(scan.scan(content(""))).isEqualTo(new Verdict(ScanState.CLEAN, null));
		}
	}

	@Test
	void withoutAnAnswerThereIsNoVerdict() throws IOException {
		FakeClamd clamd = new FakeClamd(10);
		ClamdScan scan = new ClamdScan(clamd.settings());
		assertThatThrownBy(() -> scan.scan(content("longer than it takes"))).isInstanceOf(IOException.class)
			.hasMessageContaining("size limit");
		clamd.close();
		assertThatThrownBy(() -> scan.scan(content("x"))).isInstanceOf(ConnectException.class);
	}

	private static ByteArrayInputStream content(String text) {
		return new ByteArrayInputStream(SampleFiles.text(text));
	}

}
