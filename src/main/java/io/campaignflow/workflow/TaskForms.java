package io.campaignflow.workflow;

import io.campaignflow.shared.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * The forms of tasks, ready to be drawn: words in the reader's language, texts, tables
 * and options filled with what the process knows.
 */
@Service
public class TaskForms {

	private final Tasks tasks;

	private final WorkRepository items;

	private final FormLibrary forms;

	private final Contracts contracts;

	private final MessageSource messages;

	TaskForms(Tasks tasks, WorkRepository items, FormLibrary forms, Contracts contracts, MessageSource messages) {
		this.tasks = tasks;
		this.items = items;
		this.forms = forms;
		this.contracts = contracts;
		this.messages = messages;
	}

	/**
	 * The form of a task the person may see.
	 * @throws io.campaignflow.shared.NotFound where they may not
	 */
	public TaskForm of(Actor actor, String taskId) {
		WorkItem item = tasks.get(actor, taskId);
		TaskForm form = forms.get(items.definitionOf(taskId), item.kind());
		Map<String, Object> context = context(item);
		return new TaskForm(form.id(), drawn(form.fields(), "forms." + form.id() + ".", context),
				given(form.fields(), context));
	}

	/** What the process knows already stands in the form, as Tasklist shows it too. */
	private static Map<String, Object> given(List<TaskField> fields, Map<String, Object> context) {
		return fields.stream()
			.map(TaskField::key)
			.filter(key -> key != null && context.get(key) != null)
			.collect(Collectors.toMap(key -> key, context::get));
	}

	/**
	 * The values a task's form shows, by key; for Tasklist, which draws forms itself. No
	 * visibility check.
	 */
	public Map<String, Object> context(String taskId) {
		return items.find(taskId).map(this::context).orElse(Map.of());
	}

	private Map<String, Object> context(WorkItem item) {
		return contracts.ofProcess(item.process()).context(items.businessKeyOf(item.id()), item.element());
	}

	private List<TaskField> drawn(List<TaskField> fields, String prefix, Map<String, Object> context) {
		return fields.stream().map(field -> drawn(field, prefix, context)).toList();
	}

	private TaskField drawn(TaskField field, String prefix, Map<String, Object> context) {
		String own = prefix + (field.type() == FieldType.TABLE ? field.text() : field.key());
		return new TaskField(field.key(), field.type(), word(own + ".label", field.label()),
				word(own + ".hint", field.hint()), field.limits(), options(field, own, context), field.optionsFrom(),
				field.hiddenWhen(), drawn(field.fields(), own + ".", context), text(field, own, context),
				options(field.columns(), own), FormContext.rows(context, String.valueOf(field.text())));
	}

	private List<FieldOption> options(TaskField field, String own, Map<String, Object> context) {
		return field.optionsFrom() == null ? options(field.options(), own)
				: FormContext.options(context, field.optionsFrom());
	}

	private List<FieldOption> options(List<FieldOption> options, String own) {
		return options.stream()
			.map(option -> new FieldOption(option.value(), word(own + "." + option.value(), option.label())))
			.toList();
	}

	private String text(TaskField field, String own, Map<String, Object> context) {
		if (field.text() == null || field.type() == FieldType.TABLE) {
			return null;
		}
		return FormContext.fill(word(own + ".text", field.text()), context);
	}

	private String word(String code, String written) {
		Locale locale = LocaleContextHolder.getLocale();
		return written == null ? null : messages.getMessage(code, null, written, locale);
	}

}
