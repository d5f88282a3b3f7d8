package io.campaignflow.supervision;

import io.campaignflow.rendering.DocumentRenderer;
import io.campaignflow.rendering.FileFormat;
import io.campaignflow.rendering.RenderedFile;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.BusinessRuleViolation;
import io.campaignflow.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;

/** Letters and closing reports on paper, for whoever sees the group. */
@Service
public class GroupDocuments {

	private final SupervisionGroups groups;

	private final GroupLetters letters;

	private final GroupPaperWriter writer;

	private final DocumentRenderer renderer;

	GroupDocuments(SupervisionGroups groups, GroupLetters letters, GroupPaperWriter writer, DocumentRenderer renderer) {
		this.groups = groups;
		this.letters = letters;
		this.writer = writer;
		this.renderer = renderer;
	}

	/** A file and the name it is saved under. */
	public record NamedFile(String name, RenderedFile file) {
	}

	/** The letters of a group, the latest first. */
	public List<GroupLetter> letters(Actor actor, String groupId) {
		return letters.of(groups.visible(actor, groupId).id());
	}

	/**
	 * @throws NotFound where the person does not see the group, or it has no such letter
	 */
	public NamedFile letter(Actor actor, String groupId, String letterId, FileFormat format) {
		GroupView group = groups.visible(actor, groupId);
		GroupLetter letter = letters.find(groupId, letterId).orElseThrow(() -> new NotFound("letter", letterId));
		return rendered(writer.letter(group, letter), format);
	}

	/**
	 * @throws BusinessRuleViolation where there is no report yet
	 */
	public NamedFile report(Actor actor, String groupId, FileFormat format) {
		GroupView group = groups.visible(actor, groupId);
		if (group.report() == null) {
			throw new BusinessRuleViolation("group-without-report");
		}
		return rendered(writer.report(group), format);
	}

	private NamedFile rendered(GroupPaper paper, FileFormat format) {
		String name = (paper.title() + " " + paper.number()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
		return new NamedFile(name + "." + format.extension(), renderer.render(GroupPaper.TEMPLATE, paper, format));
	}

}
