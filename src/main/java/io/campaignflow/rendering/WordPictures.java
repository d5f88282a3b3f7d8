package io.campaignflow.rendering;

import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the pictures of a model what Word templates place. */
final class WordPictures {

	private WordPictures() {
	}

	static Object in(Object model) {
		if (model instanceof Map<?, ?> map) {
			return Picture.was(map) ? picture(map) : parts(map);
		}
		return (model instanceof List<?> list) ? list.stream().map(WordPictures::in).toList() : model;
	}

	private static Map<Object, Object> parts(Map<?, ?> map) {
		Map<Object, Object> copy = new LinkedHashMap<>();
		map.forEach((key, value) -> copy.put(key, in(value)));
		return copy;
	}

	private static Object picture(Map<?, ?> picture) {
		byte[] jpeg = Base64.getDecoder().decode((String) picture.get("jpeg"));
		return Pictures.ofBytes(jpeg, PictureType.JPEG)
			.size((Integer) picture.get("width"), (Integer) picture.get("height"))
			.create();
	}

}
