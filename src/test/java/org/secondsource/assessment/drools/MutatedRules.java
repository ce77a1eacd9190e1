package org.secondsource.assessment.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.api.runtime.KieContainer;

import org.secondsource.assessment.RuleBase;

/**
 * Many small rule bases, compiled together and each on its own.
 */
public final class MutatedRules implements AutoCloseable {

	private final KieContainer container;

	private final Map<String, String> faults;

	private MutatedRules(KieContainer container, Map<String, String> faults) {
		this.container = container;
		this.faults = faults;
	}

	/**
	 * Compiles bases of one file each; those that do not compile are left out.
	 * @param texts the text of each, by a name made of letters and digits; those of
	 * tables end in {@code table}
	 * @return the bases
	 */
	public static MutatedRules compile(Map<String, String> texts) {
		Map<String, String> sound = new TreeMap<>(texts);
		Map<String, String> faults = new TreeMap<>();
		KieServices services = KieServices.get();
		ReleaseId release = services.newReleaseId("org.secondsource", "mutants", "1");
		KieBuilder builder = build(sound, services, release);
		while (builder.getResults().hasMessages(Message.Level.ERROR)) {
			List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
			List<String> broken = new ArrayList<>(sound.keySet());
			broken.removeIf((name) -> errors.stream().noneMatch((error) -> error.toString().contains(name)));
			if (broken.isEmpty()) {
				throw new IllegalStateException("Nobody knows which mutant does not compile: " + errors);
			}
			broken.forEach((name) -> faults.put(name, errors.toString()));
			broken.forEach(sound::remove);
			builder = build(sound, services, release);
		}
		return new MutatedRules(services.newKieContainer(release), faults);
	}

	/**
	 * Why a base is missing.
	 * @return the messages, by name
	 */
	public Map<String, String> faults() {
		return this.faults;
	}

	/**
	 * Opens a judgement by one of them.
	 * @param name its name
	 * @return a session to close
	 */
	public RuleBase.Session open(String name) {
		return new DroolsSession(this.container.getKieBase(name).newKieSession(), Limits.USUAL);
	}

	/**
	 * The packed rules with another text in place of one.
	 * @param path the file below {@code rules/}
	 * @param text its other text
	 * @return the rules, compiled
	 */
	public static RuleBase packedBut(String path, String text) {
		return DroolsRuleBase.compile(RuleText.packed()
			.stream()
			.map((one) -> one.path().equals(path) ? new RuleText(path, text) : one)
			.toList());
	}

	/**
	 * The packed texts.
	 * @return by their paths below {@code rules/}
	 */
	public static Map<String, String> packed() {
		Map<String, String> texts = new TreeMap<>();
		RuleText.packed().forEach((text) -> texts.put(text.path(), text.content()));
		return texts;
	}

	@Override
	public void close() {
		this.container.dispose();
	}

	private static KieBuilder build(Map<String, String> texts, KieServices services, ReleaseId release) {
		KieModuleModel module = services.newKieModuleModel();
		KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
		texts.forEach((name, text) -> {
			module.newKieBaseModel(name).addPackage(name);
			String packaged = text.replaceFirst("(?<=^package |^RuleSet,)org\\.secondsource\\.rules\\.\\w+", name);
			files.write("src/main/resources/" + name + "/" + name + (name.endsWith("table") ? ".drl.csv" : ".drl"),
					new RuleText(name, packaged).escaped());
		});
		files.writeKModuleXML(module.toXML());
		return services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
	}

}
