package io.campaignflow.trust;

import io.campaignflow.inspection.VisitToCarryOut;
import java.time.LocalDate;
import java.util.List;

/** One way in, whom it is open to, and what a fit call looks like. */
record SupervisionDoor(String method, String path, String account, String fit) {

	@Override
	public String toString() {
		return method + " " + path;
	}

	/**
	 * Doors of groups, visits, checklists, items, residents' requests, instructors and
	 * recusals.
	 */
	static List<SupervisionDoor> all(SupervisionScene scene) {
		String day = LocalDate.now().plusDays(5).toString();
		String office = "office.1502";
		String leader = VisitToCarryOut.LEADER;
		String group = "/groups/" + scene.group;
		String visit = "/inspections/" + scene.told.id();
		String item = "/rectification-items/" + scene.item;
		String request = "/resident-requests/" + scene.request;
		String composition = "{\"version\":0,\"name\":\"组\",\"members\":[],\"units\":[]}";
		String change = composition.replace("}", ",\"reason\":\"x\"}");
		return List.of(door("POST", "/groups", "office.1505", "{\"unit\":\"1505\",\"kind\":\"PATROL\",\"name\":\"x\"}"),
				door("PUT", "/groups/" + scene.forming + "/composition", "office.1505", composition),
				door("POST", "/groups/" + scene.forming + "/consequences", "office.1505",
						"{\"members\":[],\"units\":[]}"),
				door("POST", group + "/changes", office, change),
				door("POST", group + "/recall", office, "{\"version\":0,\"reason\":\"x\"}"),
				door("POST", group + "/closing", office, "{\"version\":0,\"reason\":\"x\"}"),
				door("POST", "/inspections", leader,
						"{\"group\":\"" + scene.group + "\",\"unit\":\"" + scene.told.unit() + "\",\"campaign\":\""
								+ scene.campaign + "\",\"kind\":\"ROUTINE\",\"date\":\"" + day + "\",\"people\":[\""
								+ leader + "\"]}"),
				door("POST", visit + "/postponement", leader,
						"{\"version\":1,\"date\":\"" + day + "\",\"reason\":\"x\"}"),
				door("PUT", visit + "/people", leader, "{\"version\":1,\"people\":[\"" + leader + "\"]}"),
				door("POST", visit + "/cancellation", leader, "{\"version\":1,\"reason\":\"x\"}"),
				door("POST", visit + "/visit/entries", leader, "{\"entries\":[]}"),
				door("POST", "/inspection-plans", leader,
						"{\"groupId\":\"" + scene.group + "\",\"campaignId\":\"" + scene.campaign
								+ "\",\"year\":2026}"),
				door("PUT", "/inspection-budgets", "office.150203",
						"{\"setBy\":\"150203\",\"unit\":\"150203\",\"level\":null,\"month\":null,\"visits\":2}"),
				door("POST", "/checklists", office,
						"{\"unit\":\"1502\",\"title\":\"x\",\"note\":\"\",\"sections\":[]}"),
				door("PUT", "/checklists/" + scene.told.checklist(), office,
						"{\"basis\":1,\"title\":\"x\",\"note\":\"\",\"sections\":[]}"),
				door("POST", "/rectification-items", office, "{\"campaign\":\"" + scene.campaign
						+ "\",\"source\":\"APPRAISAL\",\"unit\":\"150203\",\"severity\":\"LOW\",\"title\":\"x\","
						+ "\"text\":\"x\",\"place\":\"\",\"raisers\":[],\"into\":null,\"allTheSame\":null}"),
				door("POST", item + "/progress", "drafter.150203", "{\"text\":\"x\",\"percent\":10}"),
				door("POST", item + "/extension", "drafter.150203",
						"{\"version\":0,\"until\":\"" + day + "\",\"reason\":\"x\"}"),
				door("POST", item + "/merge", office, "{\"version\":0,\"into\":\"2026-9999\",\"reason\":\"x\"}"),
				door("POST", item + "/split", office, "{\"version\":0,\"parts\":[],\"reason\":\"x\"}"),
				door("POST", item + "/sub-items", office, "{\"title\":\"x\",\"text\":\"x\",\"unit\":\"150203\"}"),
				door("POST", item + "/satisfaction-links", office, "{\"raiser\":\"x\"}"),
				door("POST", "/resident-forms", office,
						"{\"campaign\":\"" + scene.campaign + "\",\"unit\":\"150203\",\"expiresOn\":\"" + day
								+ "\",\"note\":\"\"}"),
				door("POST", request + "/registration", office,
						"{\"unit\":\"150203\",\"title\":\"x\",\"severity\":\"LOW\"}"),
				door("POST", request + "/merge", office, "{\"number\":\"2026-9999\",\"reason\":\"x\"}"),
				door("POST", request + "/rejection", office, "{\"answer\":\"x\"}"),
				door("POST", "/instructors", "office.150203",
						"{\"township\":\"150203001\",\"name\":\"某\",\"post\":\"委员\",\"villages\":[]}"),
				door("POST", "/recusals", "office.150203",
						"{\"account\":\"drafter.150203\",\"kind\":\"RELATION\",\"unit\":\"150502\",\"detail\":\"x\"}"));
	}

	private static SupervisionDoor door(String method, String path, String account, String fit) {
		return new SupervisionDoor(method, "/api/v1" + path, account, fit);
	}

}
