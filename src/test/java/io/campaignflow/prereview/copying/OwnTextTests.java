package io.campaignflow.prereview.copying;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnTextTests {

	private static final String TAKEN = "水务局会同电力公司在汛期前改造机井，更换老化水泵和电缆，村民代表全程参加验收";

	private static final String PHRASE = "坚决防止形式主义官僚主义";

	private static final String BETWEEN = "牧区草场返青较晚，各嘎查依照载畜量签订协议，饲草由供销社按成本送到点上，接羔之前务必送完。"
			+ "棚圈破损的先报后修，修缮款直接打到户里，木料集中采购并且逐家过秤登记，余下部分留作来年备用物资统一封存保管。";

	@Test
	void aTurnOfSpeechFromElsewhereDoesNotHideWhatWasTaken() {
		List<Passage> found = passages(TAKEN + "，" + PHRASE + "。", TAKEN + "。" + BETWEEN + PHRASE + "。");
		assertThat(found).singleElement().returns(0, Passage::ownFrom).returns(letters(TAKEN).length(), Passage::ownTo);
	}

	private static List<Passage> passages(String own, String other) {
		return new OwnText(letters(own)).with(letters(other)).passages();
	}

	private static Letters letters(String text) {
		return Letters.of(List.of(new Stretch("tasks", 0, text)), OwnNames.NONE, List.of());
	}

}
