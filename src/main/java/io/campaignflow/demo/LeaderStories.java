package io.campaignflow.demo;

import io.campaignflow.campaign.CampaignView;
import io.campaignflow.circular.CircularKind;
import io.campaignflow.circular.CircularOrder;
import io.campaignflow.circular.CircularQuery;
import io.campaignflow.circular.CircularReceipts;
import io.campaignflow.circular.Circulars;
import io.campaignflow.circular.Compiling;
import io.campaignflow.instruction.AnswerFiles;
import io.campaignflow.instruction.Instructing;
import io.campaignflow.instruction.InstructionOrder;
import io.campaignflow.instruction.InstructionQuery;
import io.campaignflow.instruction.Instructions;
import io.campaignflow.organisation.Level;
import io.campaignflow.organisation.People;
import io.campaignflow.organisation.Role;
import io.campaignflow.shared.Actor;
import io.campaignflow.shared.PageQuery;
import io.campaignflow.workflow.Tasks;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Instructions of a leader, one to answer and one answered with a file, a published
 * circular that some have read and one being edited, once: made, signed and answered by
 * the people whose turn it is.
 */
@Component
@Profile("demo & !prod")
class LeaderStories {

	private static final String CITY = "1502";

	private static final String BANNER = "150203";

	private static final String DISTRICT = "150204";

	private static final int WEEK = 6;

	private final Instructing instructing;

	private final Instructions instructions;

	private final AnswerFiles files;

	private final Compiling compiling;

	private final Circulars circulars;

	private final CircularReceipts receipts;

	private final Tasks tasks;

	private final People people;

	private final Clock clock;

	LeaderStories(Instructing instructing, Instructions instructions, AnswerFiles files, Compiling compiling,
			Circulars circulars, CircularReceipts receipts, Tasks tasks, People people, Clock clock) {
		this.instructing = instructing;
		this.instructions = instructions;
		this.files = files;
		this.compiling = compiling;
		this.circulars = circulars;
		this.receipts = receipts;
		this.tasks = tasks;
		this.people = people;
		this.clock = clock;
	}

	void tell(CampaignView campaign) {
		Actor leading = one(Role.LEADING.at(CITY));
		if (about(leading, BANNER) == 0) {
			give(leading, BANNER, "请对照挂图逐项理清滞后原因，明确责任人和完成日期，三个工作日内报告。");
		}
		if (about(leading, DISTRICT) == 0) {
			answer(give(leading, DISTRICT, "请梳理便民服务大厅排队时间，提出缩短办法。"));
		}
		Actor office = one(Role.OFFICE.at(CITY));
		CircularQuery own = new CircularQuery(null, null, campaign.id(), CITY, false, null);
		if (circulars.list(office, own, PageQuery.of(0, 1)).total() == 0) {
			publish(compile(campaign, office, CircularKind.WEEKLY), office, leading);
			compile(campaign, office, CircularKind.SPECIAL);
		}
	}

	private long about(Actor leading, String unit) {
		return instructions.list(leading, InstructionQuery.about("unit", unit), PageQuery.of(0, 1)).total();
	}

	private String give(Actor leading, String unit, String text) {
		return instructing.give(leading, new InstructionOrder("unit", unit, text, Role.HEAD.at(unit), 3));
	}

	private void answer(String id) {
		Actor head = one(Role.HEAD.at(DISTRICT));
		byte[] list = "窗口\t平均等候（分钟）\t办法\n社保\t42\t增开一个窗口\n不动产\t35\t材料预审\n户籍\t18\t维持\n".getBytes(StandardCharsets.UTF_8);
		files.add(head, id, List.of(new AnswerFiles.Sent("窗口等候时间.txt", () -> new ByteArrayInputStream(list))));
		tasks.complete(head, tasks.openOf(id).get(0).id(), Map.of("text", "已测算各窗口等候时间，社保、不动产窗口本月底前缩短到二十分钟以内，清单附后。"));
	}

	private String compile(CampaignView campaign, Actor office, CircularKind kind) {
		LocalDate today = LocalDate.now(clock);
		return compiling.compile(office,
				new CircularOrder(CITY, campaign.id(), kind, today.minusDays(WEEK), today, Level.COUNTY));
	}

	private void publish(String id, Actor office, Actor leading) {
		tasks.complete(office, tasks.openOf(id).get(0).id(), Map.of("decision", "SUBMIT"));
		tasks.complete(leading, tasks.openOf(id).get(0).id(), Map.of("decision", "SIGN"));
		receipts.deliverNext(id);
		List.of(BANNER, DISTRICT).forEach(unit -> receipts.opened(one(Role.HEAD.at(unit)), id));
	}

	private Actor one(String group) {
		return people.actor(people.membersOf(group).get(0).account()).orElseThrow();
	}

}
