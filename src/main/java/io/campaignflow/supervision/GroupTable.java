package io.campaignflow.supervision;

import io.campaignflow.lists.ListColumns;
import io.campaignflow.lists.ListFiles;
import io.campaignflow.rendering.ReadSheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A table of groups as offices have it in a file (CSV or xlsx): {@code name, leader,
 * first_leader, liaison, members}, several members with 、 between them.
 */
@Component
public class GroupTable {

	private static final List<String> ORDER = List.of("name", "leader", "first_leader", "liaison", "members");

	private static final Map<String, List<String>> COLUMNS = Map.of("name", List.of("name", "组名", "督导组"), "leader",
			List.of("leader", "组长"), "first_leader", List.of("first_leader", "第一组长"), "liaison",
			List.of("liaison", "联络员"), "members", List.of("members", "组员", "成员"));

	private final ListFiles files;

	GroupTable(ListFiles files) {
		this.files = files;
	}

	/**
	 * @throws io.campaignflow.shared.BusinessRuleViolation where the file cannot be read,
	 * is too long or names no leaders
	 */
	public List<GroupRow> read(InputStream file) throws IOException {
		ReadSheet sheet = files.read(file, GroupSeries.MOST);
		ListColumns columns = ListColumns.of(sheet, COLUMNS, List.of("leader"));
		return sheet.lines()
			.stream()
			.map(line -> new GroupRow(line.number(), ORDER.stream().map(column -> columns.of(line, column)).toList()))
			.toList();
	}

}
