package io.campaignflow.trust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.campaignflow.inspection.VisitToCarryOut;
import io.campaignflow.inspection.photo.PhotoSamples;
import io.campaignflow.rectification.ItemSource;
import io.campaignflow.rectification.RectificationItems;
import io.campaignflow.rectification.Registration;
import io.campaignflow.rectification.Registration.NewRaiser;
import io.campaignflow.rectification.Severity;
import io.campaignflow.recusal.RecusalFacts;
import io.campaignflow.workflow.Tasks;
import io.campaignflow.workflow.WorkItem;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/**
 * One of everything supervision and rectification have, made by the people whose turn it
 * is: a group on duty and one being formed, a visit its unit knows of and one it does
 * not, an item of a banner and one another banner helps with, what a resident wrote, an
 * instructor, a recusal.
 */
final class SupervisionScene {

	static final String FINDING = "证明事项清单没有公示";

	private final ApplicationContext beans;

	private final int port;

	final String campaign;

	/** Sent by 1502, on duty at 150202 and 150203. */
	final String group;

	/** Of 1505, whose office has to choose its people. */
	final String forming;

	final String formingName;

	final VisitToCarryOut told;

	final VisitToCarryOut secret;

	/** Of the unannounced visit, which nobody has carried out; the other has the same. */
	final String photo;

	/** Of 150203, its drafter works on it. */
	final String item;

	final String evidence;

	/** Of 150502; 150204 helps; raised by the leader of the second group of 1502. */
	final String helped;

	/** What a resident of 150203 wrote. */
	final String request;

	/** Of the township 150203001. */
	final String instructor;

	/** About the drafter of 150203. */
	final String recusal;

	SupervisionScene(ApplicationContext beans, int port) {
		this.beans = beans;
		this.port = port;
		this.campaign = new Journey(beans).campaign();
		this.group = made(visitor("office.1502").call("/api/v1/groups?unit=1502&text=" + "%E7%AC%AC1"))
			.at("/items/0/id")
			.asText();
		this.forming = made(
				visitor("office.1505").call("POST", "/api/v1/groups", "{\"unit\":\"1505\",\"kind\":\"PATROL\"}"))
			.at("/group/id")
			.asText();
		this.formingName = made(visitor("office.1505").call("/api/v1/groups/" + forming)).at("/group/name").asText();
		this.told = VisitToCarryOut.ofTheLeader(beans);
		made(visitor(VisitToCarryOut.LEADER).call("POST", "/api/v1/inspections/" + told.id() + "/visit/entries",
				"{\"entries\":[{\"key\":\"" + UUID.randomUUID()
						+ "\",\"edit\":1,\"kind\":\"FINDING\",\"version\":0,\"finding\":\"" + UUID.randomUUID()
						+ "\",\"text\":\"" + FINDING + "\",\"severity\":\"ORDINARY\"}]}"));
		this.secret = VisitToCarryOut.unannounced(beans);
		byte[] picture = PhotoSamples.jpeg(PhotoSamples.scene(System.nanoTime(), 800, 600), 0.8);
		this.photo = photo(secret, picture);
		photo(told, picture);
		this.item = item("150203", "1502", "member.1502.1", "");
		beans.getBean(Tasks.class)
			.complete(new Journey(beans).actor("drafter.150203"), taskOf(item).id(), Map.of("decision", "SIGN"));
		this.evidence = made(visitor("drafter.150203").upload("/api/v1/rectification-items/" + item + "/attachments",
				Map.of(), "值班表.txt", "周一 甲".getBytes(StandardCharsets.UTF_8)))
			.path("id")
			.asText();
		assertThat(visitor("drafter.150203")
			.call("POST", "/api/v1/rectification-items/" + item + "/progress", "{\"text\":\"已排出午间值班表。\"}")
			.statusCode()).isEqualTo(201);
		this.helped = item("150502", "15", "supervisor.1502.2", "150204");
		this.request = request();
		this.instructor = made(visitor("office.150203").call("POST", "/api/v1/instructors",
				"{\"township\":\"150203001\",\"name\":\"试验指导员\",\"post\":\"组织委员\",\"villages\":[]}"))
			.path("id")
			.asText();
		this.recusal = made(visitor("office.150203").call("POST", "/api/v1/recusals",
				"{\"account\":\"drafter.150203\",\"kind\":\"FORMER_POST\",\"unit\":\"150502\",\"detail\":\"曾任副局长\"}"))
			.path("id")
			.asText();
	}

	private String photo(VisitToCarryOut visit, byte[] picture) {
		return made(visitor(VisitToCarryOut.LEADER).upload("/api/v1/inspections/" + visit.id() + "/visit/photos",
				Map.of("key", UUID.randomUUID().toString()), "IMG_1.jpg", picture))
			.path("id")
			.asText();
	}

	/** Registered and assigned to the unit's drafter by an office above it. */
	private String item(String unit, String officeUnit, String raiser, String helper) {
		String office = "office." + officeUnit;
		String id = beans.getBean(RectificationItems.class)
			.register(new Journey(beans).actor(office),
					new Registration(campaign, ItemSource.APPRAISAL, null, unit, officeUnit, null, Severity.LOW,
							"午间无人值守（" + unit + "）", "午间到访" + unit + "，两个窗口无人值守。", "便民服务中心", null,
							List.of(new NewRaiser(raiser, null, null))));
		List<Map<String, String>> helpers = helper.isEmpty() ? List.of() : List.of(Map.of("unit", helper));
		beans.getBean(Tasks.class)
			.complete(new Journey(beans).actor(office), taskOf(id).id(),
					Map.of("decision", "ASSIGN", "unit", unit, "person", "drafter." + unit, "deadline",
							LocalDate.now().plusDays(20).toString(), "coUnits", helpers));
		return id;
	}

	private String request() {
		String token = made(visitor("office.1502").call("POST", "/api/v1/resident-forms", "{\"campaign\":\"" + campaign
				+ "\",\"unit\":\"150203\",\"expiresOn\":\"" + LocalDate.now().plusDays(9) + "\"}"))
			.path("token")
			.asText();
		HttpResponse<String> received = Visitor.form(port, "/residents/requests",
				Map.of("k", token, "text", "楼道灯不亮。", "name", "王某", "contact", "13800000000"));
		assertThat(received.statusCode()).as(received.body()).isEqualTo(200);
		return made(visitor("office.1502").call("/api/v1/resident-requests?campaign=" + campaign)).at("/items/0/id")
			.asText();
	}

	/** Somebody kept from a unit would be kept from it in other tests. */
	void takeBack() {
		beans.getBean(RecusalFacts.class).withdraw(new Journey(beans).actor("admin"), recusal);
	}

	WorkItem taskOf(String subject) {
		return beans.getBean(Tasks.class).openOf(subject).get(0);
	}

	Visitor visitor(String account) {
		return new Visitor(port, account, "demo-2026");
	}

	private static JsonNode made(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
		return Visitor.json(answer);
	}

}
