package org.secondsource.assessment.drools;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

import org.secondsource.assessment.RuleBase;
import org.secondsource.assessment.RuleEntry;
import org.secondsource.assessment.facts.Drifted;
import org.secondsource.assessment.facts.Raised;

/**
 * Rules whose sentences and conditions are not all in ASCII, as the engine reads them
 * wherever this runs.
 */
public final class ForeignRules {

	private static final RuleText RULE = new RuleText("drift.drl", """
			package org.secondsource.rules.foreign;

			import org.secondsource.assessment.facts.Drifted;
			import org.secondsource.assessment.facts.Raised;

			rule "رقم نُسب إلى “جهتين” drifts, the desk’s rule"
			@rule(8) @severity(REVIEW) @overruledBy(editor)
			@remedy("Frag’ die Ämter; اسأل")
			@source("السجل")
			when
				$drifted : Drifted(account == "١٧٥")
			then
				insertLogical(new Raised(drools.getRule().getName(), $drifted));
			end
			""");

	private static final RuleText TABLE = new RuleText("table.drl.csv",
			"""
					RuleSet,org.secondsource.rules.foreign,,
					Import,"org.secondsource.assessment.facts.Drifted,org.secondsource.assessment.facts.Raised",,
					,,,
					RuleTable drift,,,
					NAME,METADATA,METADATA,CONDITION,ACTION
					,,,$drifted : Drifted,
					,rule($param),severity($param),resolved == $param,"insertLogical(new Raised(drools.getRule().getName(), $drifted));"
					The rule,Rule,Severity,Resolved,Finding
					Niemand hat’s gehört – لا أحد,8,WARN,0,x
					""");

	private ForeignRules() {
	}

	/**
	 * What the rules are and conclude.
	 * @return their entries, and the names of those that fired
	 */
	public static String read() {
		DroolsRuleBase rules = DroolsRuleBase.compile(List.of(RULE, TABLE));
		try (RuleBase.Session session = rules.open()) {
			session.tell(List.of(new Drifted("١٧٥", List.of("a", "b"), 0, List.of())));
			Set<RuleEntry> fired = new TreeSet<>((one, other) -> one.name().compareTo(other.name()));
			session.concluded(Raised.class).forEach((raised) -> fired.add(rules.entry(raised.rule())));
			return rules.entries() + " fired " + fired;
		}
	}

	/**
	 * The same, handed to the engine as it is written.
	 * @return the names as the engine read them
	 */
	public static String misread() {
		KieServices services = KieServices.get();
		ReleaseId release = services.newReleaseId("org.secondsource", "foreign", "1");
		KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
		files.write("src/main/resources/drift.drl", RULE.content());
		services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
		KieContainer container = services.newKieContainer(release);
		return container.getKieBase().getKiePackage("org.secondsource.rules.foreign").getRules().toString();
	}

}
