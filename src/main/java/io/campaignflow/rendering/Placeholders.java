package io.campaignflow.rendering;

import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.MetaTemplate;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The names a Word template may use: those of the model's parts and of their parts. A
 * name no part has is a slip that would leave an empty place on paper.
 */
final class Placeholders {

	private final Set<String> known = new HashSet<>();

	private Placeholders(Class<?> model) {
		add(model);
	}

	/** All names of a record and of the records in it. */
	static Placeholders of(Class<?> model) {
		return new Placeholders(model);
	}

	/**
	 * @throws IllegalArgumentException with the first placeholder that is not known
	 */
	void require(List<MetaTemplate> tags) {
		for (MetaTemplate tag : tags) {
			if (tag instanceof BlockTemplate block) {
				require(block.getStartMark());
				require(block.getTemplates());
			}
			else if (tag instanceof ElementTemplate element) {
				require(element);
			}
		}
	}

	private void require(ElementTemplate tag) {
		if (!known.containsAll(Arrays.asList(tag.getTagName().split("\\.")))) {
			throw new IllegalArgumentException(tag.getSource());
		}
	}

	private void add(Class<?> type) {
		if (!type.isRecord()) {
			return;
		}
		for (RecordComponent part : type.getRecordComponents()) {
			known.add(part.getName());
			add(content(part.getGenericType()));
		}
	}

	/** The part itself, or what its list holds. */
	private static Class<?> content(Type type) {
		if (type instanceof ParameterizedType list) {
			return (Class<?>) list.getActualTypeArguments()[0];
		}
		return (Class<?>) type;
	}

}
