import org.camunda.bpm.engine.TaskService;
