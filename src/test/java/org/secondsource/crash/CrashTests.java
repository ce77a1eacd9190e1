package org.secondsource.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.secondsource.Campaign;
import org.secondsource.Together;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The program is killed while twenty things a second come in: what it acknowledged is
 * there, once.
 */
class CrashTests {

	private static final String DURABLE = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

	/** As H2 has it unless told otherwise, which production refuses. */
	private static final String BY_DEFAULT = ";DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

	private final Path folder;

	private final Feeder feeder = new Feeder();

	CrashTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void whatWasAcknowledgedIsThereOnceHoweverOftenItIsKilled() throws Exception {
		int kills = Campaign.size(3, 100);
		Random random = new Random(Campaign.seed(1));
		for (int kill = 0; kill < kills; kill++) {
			feedAndKill(DURABLE, kill == 0, 30 + random.nextInt(30));
		}
		Remains remains = new Remains(url(DURABLE));
		Map<String, Integer> counted = remains.counted();
		List<Feeder.Item> acknowledged = this.feeder.acknowledged();
		List<String> doubled = counted.entrySet()
			.stream()
			.filter((item) -> item.getValue() > 1)
			.map(Map.Entry::getKey)
			.toList();
		System.out.printf("%d kills, %d acknowledged, lost %s, doubled %s%n", kills, acknowledged.size(), lost(counted),
				doubled);
		assertThat(acknowledged).hasSizeGreaterThan(30 * kills);
		assertThat(lost(counted)).isEmpty();
		assertThat(doubled).isEmpty();
		assertThat(remains.brokenChains()).isEmpty();
		assertThat(remains.unsettled()).isEmpty();
		remains.close();
	}

	@Test
	void theSameTestSeesWhatADelayedWriteLoses() throws Exception {
		int most = 3;
		int kills = 0;
		List<String> lost = List.of();
		while (lost.isEmpty() && kills < most) {
			feedAndKill(BY_DEFAULT, kills == 0, 40);
			kills++;
			Remains remains = new Remains(url(BY_DEFAULT));
			lost = lost(remains.counted());
			remains.close();
		}
		System.out.printf("with the default URL: %d kills, %d acknowledged, %d lost%n", kills,
				this.feeder.acknowledged().size(), lost.size());
		assertThat(lost).isNotEmpty();
	}

	private void feedAndKill(String settings, boolean first, int items) throws InterruptedException {
		RunningDesk desk = RunningDesk.on(url(settings), this.folder);
		if (first) {
			Feeder.prepare(desk.address());
		}
		this.feeder.feed(desk.address(), items, () -> Together.quietly(() -> {
			desk.kill();
			return true;
		}));
	}

	private List<String> lost(Map<String, Integer> counted) {
		return this.feeder.acknowledged()
			.stream()
			.map(Feeder.Item::name)
			.filter((name) -> counted.getOrDefault(name, 0) == 0)
			.toList();
	}

	private String url(String settings) {
		return "jdbc:h2:file:" + this.folder.resolve("desk") + settings;
	}

}
