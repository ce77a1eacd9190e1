package org.secondsource.verification.process;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * What every process of ours keeps to. Each has a sample of the same name that breaks it
 * and it alone.
 */
enum Convention {

	/** Ids are {@code kind_meaning}, and the kind is the element's. */
	IDS_SAY_KIND_AND_MEANING((model) -> elements(model).filter((element) -> !isTelling(element))),

	/**
	 * The process, its subprocesses, user tasks and service tasks say what they are for.
	 */
	EVERYTHING_IS_DOCUMENTED((model) -> Stream.of(Process.class, SubProcess.class, UserTask.class, ServiceTask.class)
		.flatMap((type) -> model.getModelElementsByType(type).stream())
		.map(BaseElement.class::cast)
		.filter((element) -> element.getDocumentations().stream().allMatch((text) -> text.getTextContent().isBlank()))),

	/** The process says how long its history is kept. */
	HISTORY_HAS_A_TIME_TO_LIVE((model) -> model.getModelElementsByType(Process.class)
		.stream()
		.filter((process) -> process.getCamundaHistoryTimeToLiveString() == null)),

	/** A gateway that chooses has a default flow, without a condition. */
	GATEWAYS_HAVE_A_DEFAULT((model) -> choices(model).filter((gateway) -> defaultFlow(gateway) == null)),

	/** Of the flows that a gateway chooses from, all others have a condition. */
	CHOICES_HAVE_CONDITIONS((model) -> choices(model).flatMap((gateway) -> gateway.getOutgoing()
		.stream()
		.filter((flow) -> (flow.getConditionExpression() == null) != flow.equals(defaultFlow(gateway))))),

	/** A flow is labelled with the words of its condition. */
	LABELS_TELL_THE_CONDITION((model) -> model.getModelElementsByType(SequenceFlow.class)
		.stream()
		.filter((flow) -> flow.getConditionExpression() != null)
		.filter((flow) -> !words(flow.getConditionExpression()).equals(flow.getName()))),

	/** There is no script, in a task or elsewhere. */
	NO_SCRIPTS((model) -> Stream.of(ScriptTask.class, CamundaScript.class)
		.flatMap((type) -> model.getModelElementsByType(type).stream())),

	/** Code is named by the bean, never by its class or a method. */
	NO_CLASSES((model) -> model.getModelElementsByType(BaseElement.class)
		.stream()
		.flatMap((element) -> Stream.concat(Stream.of(element), listeners(element)))
		.filter((element) -> camunda(element, "class") != null || camunda(element, "expression") != null)),

	/** The beans exist, and are what is asked of them. */
	DELEGATES_EXIST((model) -> Stream.concat(
			model.getModelElementsByType(ServiceTask.class)
				.stream()
				.filter((task) -> !Beans.has(task.getCamundaDelegateExpression(), JavaDelegate.class)),
			model.getModelElementsByType(CamundaTaskListener.class)
				.stream()
				.filter((listener) -> !Beans.has(listener.getCamundaDelegateExpression(), TaskListener.class)))),

	/**
	 * A task is briefed when it is created, and what is said on completing it is filed.
	 */
	TASKS_ARE_BRIEFED_AND_FILED((model) -> model.getModelElementsByType(UserTask.class)
		.stream()
		.filter((
				task) -> !(listens(task, "create", "${briefTask}") && listens(task, "complete", "${fileCompletion}")))),

	/** What runs as a job says when it is tried again. */
	JOBS_ARE_TRIED_AGAIN((model) -> model.getModelElementsByType(FlowNode.class)
		.stream()
		.filter((node) -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter()
				|| !node.getChildElementsByType(TimerEventDefinition.class).isEmpty())
		.filter((node) -> !EngineSettings.RETRIES.equals(retries(node)))),

	/** Everything is drawn. */
	EVERYTHING_IS_DRAWN((model) -> model.getModelElementsByType(FlowElement.class)
		.stream()
		.filter((element) -> ((element instanceof SequenceFlow flow) ? flow.getDiagramElement()
				: ((FlowNode) element).getDiagramElement()) == null));

	private static final Pattern CONDITION = Pattern
		.compile("\\$\\{(?:outcome == '([A-Z]+(?:_[A-Z]+)*)'|work\\.contains\\('([A-Z]+(?:_[A-Z]+)*)'\\))}");

	private static final Pattern ID = Pattern.compile("[a-z]+(_[a-z]+)+");

	private static final Map<Class<? extends BaseElement>, String> KINDS = Map.of(StartEvent.class, "start_",
			EndEvent.class, "end_", UserTask.class, "task_", SubProcess.class, "sub_", Gateway.class, "gate_",
			SequenceFlow.class, "flow_", Message.class, "message_");

	private final Function<BpmnModelInstance, Stream<? extends ModelElementInstance>> offenders;

	Convention(Function<BpmnModelInstance, Stream<? extends ModelElementInstance>> offenders) {
		this.offenders = offenders;
	}

	/** The ids of the elements that break it. */
	Stream<String> offenders(BpmnModelInstance model) {
		return this.offenders.apply(model)
			.map((element) -> element.getElementType().getTypeName() + " " + element.getAttributeValue("id"));
	}

	/** What a condition compares with. */
	static @Nullable String literal(ConditionExpression condition) {
		Matcher matcher = CONDITION.matcher(condition.getTextContent());
		if (!matcher.matches()) {
			return null;
		}
		return (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2);
	}

	private static String words(ConditionExpression condition) {
		String literal = literal(condition);
		return (literal != null) ? literal.toLowerCase(Locale.ROOT).replace('_', ' ')
				: "a comparison of outcome or work";
	}

	private static Stream<BaseElement> elements(BpmnModelInstance model) {
		return Stream.concat(model.getModelElementsByType(FlowElement.class).stream(),
				model.getModelElementsByType(Message.class).stream());
	}

	private static boolean isTelling(BaseElement element) {
		return ID.matcher(element.getId()).matches() && KINDS.entrySet()
			.stream()
			.filter((kind) -> kind.getKey().isInstance(element))
			.allMatch((kind) -> element.getId().startsWith(kind.getValue()));
	}

	private static Stream<Gateway> choices(BpmnModelInstance model) {
		return model.getModelElementsByType(Gateway.class)
			.stream()
			.filter((gateway) -> gateway.getOutgoing().size() > 1)
			.filter((gateway) -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway);
	}

	private static @Nullable SequenceFlow defaultFlow(Gateway gateway) {
		return (gateway instanceof ExclusiveGateway exclusive) ? exclusive.getDefault()
				: ((InclusiveGateway) gateway).getDefault();
	}

	private static Stream<ModelElementInstance> listeners(BaseElement element) {
		return (element.getExtensionElements() == null) ? Stream.empty()
				: element.getExtensionElements().getElements().stream();
	}

	private static @Nullable String camunda(ModelElementInstance element, String attribute) {
		String value = element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
		return (value != null || element instanceof BaseElement) ? value : element.getAttributeValue(attribute);
	}

	private static boolean listens(UserTask task, String event, String bean) {
		return task.getExtensionElements() != null && task.getExtensionElements()
			.getChildElementsByType(CamundaTaskListener.class)
			.stream()
			.anyMatch((listener) -> event.equals(listener.getCamundaEvent())
					&& bean.equals(listener.getCamundaDelegateExpression()));
	}

	private static @Nullable String retries(FlowNode node) {
		return (node.getExtensionElements() == null) ? null
				: node.getExtensionElements()
					.getChildElementsByType(CamundaFailedJobRetryTimeCycle.class)
					.stream()
					.map(ModelElementInstance::getTextContent)
					.findFirst()
					.orElse(null);
	}

}
