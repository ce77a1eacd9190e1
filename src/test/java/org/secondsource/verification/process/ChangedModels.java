package org.secondsource.verification.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Our own processes, as a later release could bring them.
 */
class ChangedModels extends PathMatchingResourcePatternResolver {

	private final Consumer<BpmnModelInstance> change;

	ChangedModels(Consumer<BpmnModelInstance> change) {
		this.change = change;
	}

	/** Everything is called otherwise, and something is done at the start. */
	static ChangedModels renamed(String name) {
		return new ChangedModels((model) -> {
			model.getModelElementsByType(UserTask.class).forEach((task) -> {
				task.setName(name);
				task.getDocumentations().forEach((text) -> text.setTextContent(name));
			});
			askFirst(model);
		});
	}

	/** A task has another id, as if it were another task. */
	static ChangedModels without(String task) {
		return new ChangedModels((model) -> {
			UserTask gone = model.getModelElementById(task);
			if (gone != null) {
				gone.setId(task + "_anew");
			}
		});
	}

	private static void askFirst(BpmnModelInstance model) {
		Process process = model.getModelElementsByType(Process.class).iterator().next();
		SequenceFlow begin = process.getChildElementsByType(StartEvent.class)
			.iterator()
			.next()
			.getOutgoing()
			.iterator()
			.next();
		FlowNode first = begin.getTarget();
		ServiceTask ask = model.newInstance(ServiceTask.class);
		ask.setId("ask_first");
		ask.setCamundaDelegateExpression("${askStep}");
		process.addChildElement(ask);
		first.getIncoming().remove(begin);
		begin.setTarget(ask);
		ask.getIncoming().add(begin);
		SequenceFlow then = model.newInstance(SequenceFlow.class);
		then.setId("flow_first_asked");
		process.addChildElement(then);
		then.setSource(ask);
		then.setTarget(first);
	}

	@Override
	public Resource[] getResources(String pattern) throws IOException {
		return Stream.of(super.getResources(pattern))
			.map((file) -> pattern.endsWith(".bpmn") ? changed(file) : file)
			.toArray(Resource[]::new);
	}

	private Resource changed(Resource file) {
		try {
			BpmnModelInstance model = Bpmn.readModelFromStream(file.getInputStream());
			this.change.accept(model);
			return new ByteArrayResource(Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8)) {
				@Override
				public String getFilename() {
					return file.getFilename();
				}
			};
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
