package io.campaignflow.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.campaignflow.CampaignFlowTest;
import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.organisation.People;
import io.campaignflow.plan.PlanScene;
import io.campaignflow.shared.Actor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What nobody has any more is deleted, what somebody has or just wanted is not. */
@CampaignFlowTest
class OrphanedFilesTests {

	@Autowired
	AutowireCapableBeanFactory beans;

	@Autowired
	Attachments attachments;

	@Autowired
	OrphanedFiles orphans;

	@Autowired
	StoredFiles files;

	@Autowired
	FileStore store;

	@Autowired
	People people;

	@Autowired
	Clock clock;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void whatNobodyHasIsDeletedAfterItsTime() throws IOException {
		Kept forgotten = kept();
		aged(forgotten, Duration.ofHours(25));
		orphans.cleanUp();
		assertThat(files.scanOf(forgotten.sha256())).isEmpty();
		assertThatIOException().isThrownBy(() -> store.open(forgotten.sha256()).close());
	}

	@Test
	void whatSomebodyJustWantedStays() throws IOException {
		Kept fresh = kept();
		aged(fresh, Duration.ofHours(23));
		orphans.cleanUp();
		isThere(fresh);
		aged(fresh, Duration.ofHours(25));
		attachments.keep(fresh.name(), content(fresh.name()));
		orphans.cleanUp();
		isThere(fresh);
	}

	@Test
	void whatAnySubjectHasStaysUntilTheLastOneGaveItUp() throws IOException {
		Kept shared = kept();
		PlanScene scene = beans.createBean(PlanScene.class);
		Actor drafter = people.actor("drafter." + PlanScene.KUNDULUN).orElseThrow();
		String one = scene.plan(PlanScene.KUNDULUN);
		String other = scene.plan(PlanScene.KUNDULUN);
		Attachment first = attachments.addKept(drafter, "plan", one, shared);
		Attachment second = attachments.addKept(drafter, "plan", other, shared);
		attachments.remove(drafter, "plan", one, first.id());
		aged(shared, Duration.ofDays(400));
		orphans.cleanUp();
		isThere(shared);
		attachments.remove(drafter, "plan", other, second.id());
		orphans.cleanUp();
		assertThat(files.scanOf(shared.sha256())).isEmpty();
	}

	private Kept kept() {
		String name = UUID.randomUUID() + ".txt";
		return attachments.keep(name, content(name));
	}

	private static InputStream content(String name) {
		return new ByteArrayInputStream(SampleFiles.text("台账 " + name));
	}

	private void aged(Kept file, Duration age) {
		jdbc.update("update stored_file set stored_at = ? where sha256 = ?",
				clock.instant().minus(age).atOffset(ZoneOffset.UTC), file.sha256());
	}

	private void isThere(Kept file) throws IOException {
		assertThat(files.scanOf(file.sha256())).isPresent();
		try (InputStream bytes = store.open(file.sha256())) {
			assertThat(bytes.readAllBytes()).isEqualTo(SampleFiles.text("台账 " + file.name()));
		}
	}

}
