package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.CampaignFlowTest;
import io.campaignflow.inspection.VisitToCarryOut;
import io.campaignflow.inspection.photo.PhotoSamples;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Photos of visits and lists to be taken over: what is no such file, or comes with
 * nonsense around it, is refused in words; a photo sent twice is one.
 */
@CampaignFlowTest
class HostileSupervisionFilesTests extends OnSupervisionRefused {

	static Stream<byte[]> wrongFiles() {
		byte[] photo = PhotoSamples.jpeg(PhotoSamples.scene(7, 400, 300), 0.8);
		byte[] bomb = { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, (byte) 0xff,
				(byte) 0xff, 0, 0, (byte) 0xff, (byte) 0xff, 8, 6, 0, 0, 0, 0, 0, 0, 0 };
		return Stream.of(new byte[0], "no picture".getBytes(StandardCharsets.UTF_8),
				"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8),
				"GIF89a".getBytes(StandardCharsets.UTF_8), "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8),
				Arrays.copyOf(photo, 200), bomb, new byte[1024]);
	}

	@ParameterizedTest
	@MethodSource("wrongFiles")
	void filesThatAreNoneOfThoseAskedForAreRefused(byte[] file) {
		String before = state();
		List<String> faults = new ArrayList<>();
		Visitor leader = scene.visitor(VisitToCarryOut.LEADER);
		judge("photo", leader.upload("/api/v1/inspections/" + scene.told.id() + "/visit/photos",
				Map.of("key", UUID.randomUUID().toString()), "IMG.jpg", file), faults);
		judge("checklist",
				scene.visitor("office.1502")
					.upload("/api/v1/checklists/import", Map.of("unit", "1502", "title", "清单"), "a.xlsx", file),
				faults);
		judge("items",
				scene.visitor("office.1502")
					.upload("/api/v1/rectification-items/import", Map.of("campaign", scene.campaign), "a.xlsx", file),
				faults);
		for (String list : List.of("instructors", "recusals")) {
			judge(list, scene.visitor("office.150203").body("/api/v1/" + list + "/import", file), faults);
		}
		assertThat(faults).isEmpty();
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "takenAt=yesterday", "latitude=x", "key=..%2f..%2fetc%2fpasswd", "key=", "item=" + "x",
			"finding=' or 1=1" })
	void photosWithNonsenseAroundThemAreRefused(String nonsense) {
		String name = nonsense.substring(0, nonsense.indexOf('='));
		Map<String, String> fields = new HashMap<>(Map.of("key", UUID.randomUUID().toString()));
		fields.put(name, nonsense.substring(name.length() + 1) + (name.equals("item") ? "y".repeat(60) : ""));
		List<String> faults = new ArrayList<>();
		String before = state();
		judge(nonsense,
				scene.visitor(VisitToCarryOut.LEADER)
					.upload("/api/v1/inspections/" + scene.told.id() + "/visit/photos", fields, "IMG.jpg",
							PhotoSamples.jpeg(PhotoSamples.scene(nonsense.hashCode(), 400, 300), 0.8)),
				faults);
		assertThat(faults).isEmpty();
		assertThat(state()).isEqualTo(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NaN,109.8", "91,109.8", "40.6,1e400", "40.6,-181", "," })
	void aPlaceNoMapHasIsNotKept(String place) {
		String[] parts = place.split(",", -1);
		JsonNode photo = Visitor.json(scene.visitor(VisitToCarryOut.LEADER)
			.upload("/api/v1/inspections/" + scene.told.id() + "/visit/photos",
					Map.of("key", UUID.randomUUID().toString(), "latitude", parts[0], "longitude", parts[1]), "IMG.jpg",
					PhotoSamples.jpeg(PhotoSamples.scene(place.hashCode(), 400, 300), 0.8)));
		assertThat(photo.path("id").asText()).isNotEmpty();
		assertThat(photo.path("latitude").isNull()).isTrue();
		assertThat(photo.path("longitude").isNull()).isTrue();
	}

	@Test
	void aPhotoSentTwiceIsOneAndGoesAwayOnce() {
		Visitor leader = scene.visitor(VisitToCarryOut.LEADER);
		String photos = "/api/v1/inspections/" + scene.told.id() + "/visit/photos";
		Map<String, String> key = Map.of("key", UUID.randomUUID().toString());
		byte[] picture = PhotoSamples.withNotes(PhotoSamples.jpeg(PhotoSamples.scene(System.nanoTime(), 800, 600), 0.9),
				6);
		JsonNode first = Visitor.json(leader.upload(photos, key, "IMG.jpg", picture));
		String taken = state();
		assertThat(Visitor.json(leader.upload(photos, key, "IMG.jpg", picture)).path("id")).isEqualTo(first.path("id"));
		assertThat(state()).isEqualTo(taken);
		String one = photos + "/" + first.path("id").asText();
		assertThat(leader.call(one + "/thumbnail").headers().firstValue("Content-Type")).contains("image/jpeg");
		assertThat(scene.visitor("office.1502").call("DELETE", one, null).statusCode()).isEqualTo(403);
		assertThat(state()).isEqualTo(taken);
		assertThat(leader.call("DELETE", one, null).statusCode()).isEqualTo(204);
		assertThat(leader.call("DELETE", one, null).statusCode()).isEqualTo(204);
		assertThat(leader.call(one + "/picture").statusCode()).isEqualTo(404);
	}

}
