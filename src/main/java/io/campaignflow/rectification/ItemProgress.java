package io.campaignflow.rectification;

import io.campaignflow.attachment.Attachment;
import io.campaignflow.attachment.Attachments;
import io.campaignflow.attachment.Attachments.Kept;
import io.campaignflow.rectification.ItemImplementing.Entry;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.Conflict;
import io.campaignflow.shared.NotAllowed;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Entries on progress with their evidence, by the responsible unit and by units that
 * help. Files that were laid with the item before go out with the next entry of whoever
 * laid them there. Nothing is entered where one file is refused.
 */
@Service
public class ItemProgress {

	/** Most files of one entry. */
	private static final int MOST_FILES = 9;

	private final ItemDesk desk;

	private final ItemParties parties;

	private final ItemImplementing implementing;

	private final ItemProcess process;

	private final Attachments attachments;

	ItemProgress(ItemDesk desk, ItemParties parties, ItemImplementing implementing, ItemProcess process,
			Attachments attachments) {
		this.desk = desk;
		this.parties = parties;
		this.implementing = implementing;
		this.process = process;
		this.attachments = attachments;
	}

	/** What was done, and how much of all in percent (may be null). */
	public record Report(String text, Integer percent) {
	}

	/** A file that comes with an entry; the stream is opened once. */
	public record Evidence(String name, Supplier<InputStream> bytes) {
	}

	/**
	 * @return the number of the entry
	 * @throws NotAllowed to people of other units
	 * @throws Conflict where the item is not being put right now
	 * @throws BusinessRuleViolation where text or a file is refused
	 */
	public int report(Actor actor, String id, Report report, List<Evidence> files) {
		if (files.size() > MOST_FILES) {
			throw new BusinessRuleViolation("item-files-too-many", MOST_FILES);
		}
		process.make(() -> unitOf(actor, desk.lockVisible(actor, id)));
		ItemWords.needed("text", report.text(), ItemWords.TEXT);
		List<Kept> kept = files.stream().map(file -> attachments.keep(file.name(), file.bytes().get())).toList();
		return process.make(() -> enter(actor, id, report, kept));
	}

	private int enter(Actor actor, String id, Report report, List<Kept> kept) {
		RectificationItem item = desk.lockVisible(actor, id);
		String unit = unitOf(actor, item);
		kept.forEach(file -> attachments.addKept(actor, ItemVisibility.SUBJECT, id, file));
		List<Attachment> files = attachments.waiting(actor, ItemVisibility.SUBJECT, id);
		requireFit(id, files);
		int n = implementing.enter(actor, item, unit, new Entry(report.text(), report.percent(), files.size()));
		attachments.freeze(ItemVisibility.SUBJECT, id, n, actor);
		return n;
	}

	private void requireFit(String id, List<Attachment> files) {
		List<String> held = attachments.heldBack(ItemVisibility.SUBJECT, id).stream().map(Attachment::id).toList();
		files.stream().filter(file -> held.contains(file.id())).findFirst().ifPresent(file -> {
			throw new BusinessRuleViolation("file-not-scanned", file.name());
		});
	}

	private String unitOf(Actor actor, RectificationItem item) {
		String unit = parties.reportsFor(actor, item).orElseThrow(() -> new NotAllowed("item-report-involved-only"));
		if (!item.state().status().withUnit()) {
			throw new Conflict("item-report-not-now", item.state().status());
		}
		return unit;
	}

}
