package org.secondsource.desk.tasklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.secondsource.Browser;
import org.secondsource.DemoRunning;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("webapps")
@DemoRunning
class TaskListOrderTests {

	private static final int ON_A_PAGE = 15;

	private static final String PROCESS = "urgency";

	@RegisterExtension
	static final Browser browser = new Browser();

	@LocalServerPort
	private int port;

	@Autowired
	private RepositoryService repository;

	@Autowired
	private RuntimeService runtime;

	@Autowired
	private TaskService tasks;

	@Autowired
	private Clock clock;

	private List<Urgency> forty = List.of();

	private String deployment = "";

	@BeforeEach
	void fortyTasksOfWhichTheMostUrgentIsTheOldest() {
		this.deployment = this.repository.createDeployment()
			.addModelInstance("urgency.bpmn",
					Bpmn.createExecutableProcess(PROCESS)
						.camundaHistoryTimeToLiveString("P1D")
						.startEvent()
						.userTask()
						.name("${name}")
						.camundaPriority("${priority}")
						.camundaDueDate("${due}")
						.camundaCandidateGroups("middleeast")
						.endEvent()
						.done())
			.deploy()
			.getId();
		Instant now = this.clock.instant();
		this.forty = IntStream.range(0, 40)
			.mapToObj((age) -> new Urgency("Claim %02d".formatted(age), 1000 - 10 * (age / 10),
					now.plus(Duration.ofHours(1 + (age * 7) % 10))))
			.toList();
		for (int age = 0; age < this.forty.size(); age++) {
			ClockUtil.setCurrentTime(Date.from(now.plusSeconds(age + 1L)));
			make(this.forty.get(age));
		}
		ClockUtil.offset(Duration.between(Clock.systemUTC().instant(), now).toMillis());
	}

	@AfterEach
	void takesThemAway() {
		this.repository.deleteDeployment(this.deployment, true);
	}

	@Test
	void opensWithTheMostUrgentFirstAndThenWhatIsDueFirst() {
		Page page = browser.open(1400, 1000);
		browser.signIn(page, address(), "verifier");
		page.getByRole(AriaRole.NAVIGATION).getByText("Tasklist").click();
		assertThat(shown(page)).isEqualTo(firstPage());
		assertThat(page.locator(".tasks-list li.task").first().innerText()).contains("Due in");
		browser.picture(page, "tasklist");
	}

	@Test
	void opensInThatOrderFromALinkToATask() {
		Page page = browser.open(1400, 1000);
		browser.signIn(page, address(), "verifier");
		String task = this.tasks.createTaskQuery().taskName("Claim 17").singleResult().getId();
		page.navigate(address() + "/camunda/app/tasklist/default/#/?task=" + task);
		assertThat(shown(page)).isEqualTo(firstPage());
		page.getByText("Claim 17").first().waitFor();
	}

	@Test
	void keepsAnOrderThatTheReaderChose() {
		Page page = browser.open(1400, 1000);
		browser.signIn(page, address(), "verifier");
		page.navigate(address() + "/camunda/app/tasklist/default/#/?sorting="
				+ "%5B%7B%22sortBy%22:%22created%22,%22sortOrder%22:%22desc%22%7D%5D");
		assertThat(shown(page).get(0)).isEqualTo("Claim 39");
	}

	private List<String> firstPage() {
		return this.forty.stream()
			.sorted(Comparator.comparing(Urgency::priority).reversed().thenComparing(Urgency::due))
			.limit(ON_A_PAGE)
			.map(Urgency::name)
			.toList();
	}

	private List<String> shown(Page page) {
		Locator names = page.locator(".tasks-list li.task h4");
		page.waitForCondition(() -> names.count() == ON_A_PAGE);
		return names.allInnerTexts().stream().map(String::strip).toList();
	}

	private String address() {
		return "http://localhost:" + this.port;
	}

	private void make(Urgency urgency) {
		this.runtime.startProcessInstanceByKey(PROCESS,
				Map.of("name", urgency.name(), "priority", urgency.priority(), "due", Date.from(urgency.due())));
	}

	private record Urgency(String name, int priority, Instant due) {
	}

}
