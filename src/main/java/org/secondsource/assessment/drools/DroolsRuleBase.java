package org.secondsource.assessment.drools;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieSession;

import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RuleEntry;
import org.secondsource.storage.Sha256;

/**
 * A rule base compiled to the executable model.
 */
final class DroolsRuleBase implements RuleBase {

	private final String hash;

	private final KieBase rules;

	private final Entries entries;

	private DroolsRuleBase(String hash, KieBase rules, Entries entries) {
		this.hash = hash;
		this.rules = rules;
		this.entries = entries;
	}

	/**
	 * Compiles rules.
	 * @throws IllegalArgumentException if they do not compile, saying where
	 */
	static DroolsRuleBase compile(List<RuleText> texts) {
		String hash = hash(texts);
		KieServices services = KieServices.get();
		ReleaseId release = services.newReleaseId("org.secondsource", "rules", hash);
		KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
		texts.forEach((text) -> files.write("src/main/resources/" + text.path(), text.escaped()));
		KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
		if (builder.getResults().hasMessages(Message.Level.ERROR)) {
			throw new IllegalArgumentException("The rules do not compile: "
					+ builder.getResults().getMessages(Message.Level.ERROR) + ". Mend them; nothing was changed.");
		}
		KieBase rules = services.newKieContainer(release).getKieBase();
		return new DroolsRuleBase(hash, rules, Entries.of(rules, texts));
	}

	@Override
	public String hash() {
		return this.hash;
	}

	@Override
	public List<RuleEntry> entries() {
		return this.entries.all();
	}

	@Override
	public RuleEntry entry(String name) {
		return this.entries.get(name);
	}

	@Override
	public Session open() {
		return new DroolsSession(session(), Limits.USUAL);
	}

	KieSession session() {
		return this.rules.newKieSession();
	}

	private static String hash(List<RuleText> texts) {
		return Sha256.hex(
				texts.stream().map((text) -> text.path() + "\n" + text.content() + "\n").collect(Collectors.joining()));
	}

}
