package io.campaignflow.resident.events;

import io.campaignflow.shared.DomainEvent;
import java.time.LocalDate;

/** What happens to a request of a resident; recorded without what identifies them. */
public sealed interface ResidentEvent extends DomainEvent {

	/** An office handed out a link for requests, until a day. */
	record FormIssued(String formId, String unitCode, LocalDate expiresOn, String actor) implements ResidentEvent {

		@Override
		public String subjectType() {
			return "resident-form";
		}

		@Override
		public String subjectId() {
			return formId;
		}

	}

	record FormWithdrawn(String formId, String unitCode, String actor) implements ResidentEvent {

		@Override
		public String subjectType() {
			return "resident-form";
		}

		@Override
		public String subjectId() {
			return formId;
		}

	}

	/** Something that happened to one request. */
	sealed interface OfRequest extends ResidentEvent {

		String requestId();

		@Override
		default String subjectType() {
			return "resident-request";
		}

		@Override
		default String subjectId() {
			return requestId();
		}

	}

	/** A resident wrote behind a link of this unit, which {@code issuedBy} handed out. */
	record RequestReceived(String requestId, String unitCode, String issuedBy, String actor) implements OfRequest {
	}

	/** It stands in the ledger as this item. */
	record RequestRegistered(String requestId, String itemId, String actor) implements OfRequest {
	}

	/** It lives on in an item that says the same. */
	record RequestMerged(String requestId, String itemId, String actor) implements OfRequest {
	}

	/** It is no matter of the campaign; {@code answer} is what the resident reads. */
	record RequestRejected(String requestId, String answer, String actor) implements OfRequest {
	}

	/**
	 * Somebody who raised an item was given a link to say whether they are satisfied;
	 * {@code raiser} is their name, masked of a resident.
	 */
	record SatisfactionLinkIssued(String itemId, String raiser, String actor) implements ResidentEvent {

		@Override
		public String subjectType() {
			return "item";
		}

		@Override
		public String subjectId() {
			return itemId;
		}

	}

}
