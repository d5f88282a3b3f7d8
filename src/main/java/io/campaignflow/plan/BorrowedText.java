package io.campaignflow.plan;

import io.campaignflow.plan.PreReview.Likeness;
import io.campaignflow.plan.PreReview.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much of a text also stands in the parent's plan or in a few siblings' plans: share
 * of overlapping pieces of eight characters. A handful of siblings keeps the effort at a
 * few milliseconds.
 */
@Component
class BorrowedText {

	private static final int PIECE = 8;

	private static final int SIBLINGS = 4;

	private static final String SIBLING_IDS = """
			select id from plan where parent_plan_id = ? and campaign_id = ? and kind = 'UNIT' and revision > 0
			and id <> ? order by unit_path fetch first ? rows only""";

	private final JdbcClient jdbc;

	private final PlanRepository plans;

	private final RevisionRepository revisions;

	BorrowedText(JdbcClient jdbc, PlanRepository plans, RevisionRepository revisions) {
		this.jdbc = jdbc;
		this.plans = plans;
		this.revisions = revisions;
	}

	/** The most alike first; plans without a submission are left out. */
	List<Likeness> of(Plan plan, PlanContent content) {
		String parent = plan.identity().parentPlanId();
		if (parent == null) {
			return List.of();
		}
		Shingles own = shingles(content);
		List<Likeness> found = new ArrayList<>();
		compare(own, parent, Relation.PARENT, found);
		jdbc.sql(SIBLING_IDS)
			.params(parent, plan.identity().campaignId(), plan.id(), SIBLINGS)
			.query(String.class)
			.list()
			.forEach(sibling -> compare(own, sibling, Relation.SIBLING, found));
		found.sort(Comparator.comparingInt(Likeness::percent).reversed());
		return found;
	}

	private void compare(Shingles own, String otherId, Relation relation, List<Likeness> found) {
		Plan other = plans.find(otherId).orElseThrow();
		revisions.find(otherId, other.state().revision()).ifPresent(revision -> {
			int percent = (int) Math.round(100 * own.shareIn(shingles(revision.content())));
			found.add(new Likeness(otherId, other.state().title(), relation, percent));
		});
	}

	private static Shingles shingles(PlanContent content) {
		return Shingles.of(content.sections().stream().map(PlanContent.Section::text).collect(Collectors.joining("\n")),
				PIECE);
	}

}
