package io.campaignflow.rendering;

import io.campaignflow.shared.Page;
import io.campaignflow.shared.PageQuery;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Rows for a workbook out of a list that is read page by page: only one page is in
 * memory.
 */
public final class SheetPages {

	private SheetPages() {
	}

	/** Hands over every row of the list, at most one more than a workbook holds. */
	public static <R> Consumer<Consumer<R>> of(Function<PageQuery, Page<R>> list) {
		return (sink) -> {
			int size = PageQuery.LARGEST;
			boolean more = true;
			for (int n = 0; more && n * size <= SheetLayout.LONGEST; n++) {
				Page<R> page = list.apply(PageQuery.of(n, size));
				page.items().forEach(sink);
				more = page.items().size() == size;
			}
		};
	}

}
