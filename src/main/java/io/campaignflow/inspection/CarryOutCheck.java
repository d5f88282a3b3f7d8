package io.campaignflow.inspection;

import io.campaignflow.shared.Violation;
import java.util.List;

/** Says what is still missing before a visit can be said to be carried out. */
public interface CarryOutCheck {

	/** Everything that is missing; empty where nothing is. */
	List<Violation> missing(String inspectionId);

}
