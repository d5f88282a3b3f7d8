package io.campaignflow.shared;

/**
 * Which page of a list is wanted. {@code sort} is a field name of the list, with a
 * leading minus for descending; empty means the list's own order.
 */
public record PageQuery(int page, int size, String sort) {

	public static final int LARGEST = 200;

	public PageQuery {
		if (page < 0 || size < 1 || size > LARGEST) {
			throw new BusinessRuleViolation("page-out-of-range", LARGEST);
		}
		sort = sort == null ? "" : sort;
	}

	public static PageQuery of(int page, int size) {
		return new PageQuery(page, size, "");
	}

	public long offset() {
		return (long) page * size;
	}

}
