package io.campaignflow.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class DiskFileStoreTests extends FileStoreTests {

	@Override
	FileStore store() {
		return new DiskFileStore(folder.resolve("files"));
	}

	@Test
	void filesLieByTheirContentAndNoNameBecomesAPath() throws IOException {
		put(SHA, "hello");
		assertThat(folder.resolve("files/2c/f2").resolve(SHA)).hasContent("hello");
		assertThatThrownBy(() -> store().open("../../" + SHA)).isInstanceOf(IllegalArgumentException.class);
	}

}
