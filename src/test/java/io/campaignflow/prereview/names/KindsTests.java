package io.campaignflow.prereview.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTests {

	@ParameterizedTest
	@CsvSource({ "在示范村先行,示范村,true", "创建平安社区三十个,平安社区,true", "推进平安社区建设,平安社区,true", "平安社区创建全覆盖,平安社区,true",
			"由平安社区负责上门,平安社区,false", "学习团结村的做法,团结村,false", "幸福村群众反映的问题,幸福村,false", "示范村、和谐社区和重点镇先行,和谐社区,true",
			"由马召村负责上门,马召村,false", "由各村负责,各村,true" })
	void aKindOfUnitIsNoName(String text, String name, boolean kind) {
		int start = text.indexOf(name);
		assertThat(Kinds.areMeant(text, new Mention(start, start + name.length(), name, Set.of(name)))).isEqualTo(kind);
	}

}
