package io.campaignflow.workflow;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What the modules told about their processes: the contract of each form, the subjects of
 * each process. Looked up late, since the modules themselves need the engine.
 */
@Component
class Contracts {

	private final SingletonSupplier<Map<String, UserTaskContract<?>>> contracts;

	private final SingletonSupplier<Map<String, WorkSubjects>> subjects;

	Contracts(ObjectProvider<UserTaskContract<?>> contracts, ObjectProvider<WorkSubjects> subjects) {
		this.contracts = SingletonSupplier
			.of(() -> contracts.stream().collect(Collectors.toMap(UserTaskContract::form, Function.identity())));
		this.subjects = SingletonSupplier
			.of(() -> subjects.stream().collect(Collectors.toMap(WorkSubjects::process, Function.identity())));
	}

	UserTaskContract<?> ofForm(String form) {
		return known(contracts.obtain().get(form), "form", form);
	}

	WorkSubjects ofProcess(String process) {
		return known(subjects.obtain().get(process), "process", process);
	}

	/** The kinds by whose completion somebody begins what others then wait for. */
	List<Object> beginning() {
		return contracts.obtain()
			.values()
			.stream()
			.filter(UserTaskContract::begins)
			.<Object>map(UserTaskContract::form)
			.toList();
	}

	/** The kinds of tasks there are: the forms with a contract. */
	Iterable<String> kinds() {
		return contracts.obtain().keySet();
	}

	private static <T> T known(T found, String what, String id) {
		if (found == null) {
			throw new IllegalStateException("No module answers for the " + what + " " + id);
		}
		return found;
	}

}
