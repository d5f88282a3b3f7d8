package io.campaignflow.instructor;

import io.campaignflow.shared.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * Who is to be an instructor of a township, with the codes of the villages. Somebody of
 * that name whom the township has already gets this post and these villages.
 */
public record InstructorOrder(String township, String name, String post, List<String> villages) {

	static final int LONGEST_NAME = 50;

	static final int LONGEST_POST = 60;

	static final int MOST_VILLAGES = 40;

	public InstructorOrder {
		township = township == null ? "" : township.strip();
		name = name == null ? "" : name.strip();
		post = post == null ? "" : post.strip();
		villages = villages == null ? List.of()
				: villages.stream().map(String::strip).filter(code -> !code.isEmpty()).distinct().toList();
	}

	/** What is wrong whatever the township. */
	List<Violation> faults() {
		List<Violation> faults = new ArrayList<>();
		if (name.isEmpty()) {
			faults.add(Violation.of("name", "instructor-name-missing"));
		}
		if (name.length() > LONGEST_NAME || post.length() > LONGEST_POST) {
			faults.add(Violation.of("name", "instructor-too-long", LONGEST_NAME, LONGEST_POST));
		}
		if (villages.size() > MOST_VILLAGES) {
			faults.add(Violation.of("villages", "instructor-villages-many", MOST_VILLAGES));
		}
		return faults;
	}

}
