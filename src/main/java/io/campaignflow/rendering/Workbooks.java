package io.campaignflow.rendering;

import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Makes workbooks (xlsx) of lists of any length up to {@link SheetLayout#LONGEST}: rows
 * go to disk as they come, so memory does not grow with the list.
 */
@Service
public class Workbooks {

	/** Media type of a workbook. */
	public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final RenderingSlots slots;

	Workbooks(RenderingSlots slots) {
		this.slots = slots;
	}

	/**
	 * A workbook of the rows the source hands over, one by one; one row more than the
	 * layout allows is enough to say that there are more. Whoever asked closes it.
	 * @throws io.campaignflow.shared.Busy where too many want files at once
	 */
	public <R> FilledWorkbook of(SheetLayout<R> layout, Consumer<Consumer<R>> source) {
		return slots.within(() -> fill(layout, source));
	}

	private static <R> FilledWorkbook fill(SheetLayout<R> layout, Consumer<Consumer<R>> source) {
		SheetWriter<R> writer = new SheetWriter<>(layout);
		try {
			source.accept(writer::write);
			return writer.finish();
		}
		catch (RuntimeException ex) {
			writer.discard();
			throw ex;
		}
	}

}
