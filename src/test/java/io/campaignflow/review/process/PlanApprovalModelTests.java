package io.campaignflow.review.process;

import java.io.InputStream;
import java.util.Collection;
import java.util.Objects;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The model as a drawing: valid, complete, explained. */
class PlanApprovalModelTests {

	private final BpmnModelInstance model = read();

	@Test
	void isValidAgainstTheSchema() {
		Bpmn.validateModel(model);
	}

	@Test
	void everyElementIsDrawn() {
		Collection<FlowElement> elements = model.getModelElementsByType(FlowElement.class);
		assertThat(elements).hasSizeGreaterThan(20)
			.allSatisfy(element -> assertThat(drawn(element)).as(element.getId()).isTrue());
	}

	@Test
	void everyUserTaskIsExplainedAndDue() {
		assertThat(model.getModelElementsByType(UserTask.class)).hasSize(4).allSatisfy(task -> {
			assertThat(task.getDocumentations()).as(task.getId()).isNotEmpty();
			assertThat(task.getCamundaDueDate()).as(task.getId()).startsWith("${planDeadlines.");
		});
	}

	private static boolean drawn(FlowElement element) {
		if (element instanceof FlowNode node) {
			return node.getDiagramElement() != null;
		}
		return element instanceof SequenceFlow flow && flow.getDiagramElement() != null;
	}

	private static BpmnModelInstance read() {
		InputStream file = PlanApprovalModelTests.class.getResourceAsStream("/processes/plan-approval.bpmn");
		return Bpmn.readModelFromStream(Objects.requireNonNull(file));
	}

}
