package org.secondsource.house;

import java.util.Calendar;
import java.util.Date;
import java.util.List;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

import org.secondsource.house.samples.AsksTheEngine;
import org.secondsource.house.samples.ClaimRepository;
import org.secondsource.house.samples.ClockConfiguration;
import org.secondsource.house.samples.CountsMilliseconds;
import org.secondsource.house.samples.DeclaresAnything;
import org.secondsource.house.samples.HandsADateAround;
import org.secondsource.house.samples.HasASetter;
import org.secondsource.house.samples.InjectsAField;
import org.secondsource.house.samples.IsRefused;
import org.secondsource.house.samples.JudgesWithDrools;
import org.secondsource.house.samples.MakesItsOwnClock;
import org.secondsource.house.samples.PretendsToConfigure;
import org.secondsource.house.samples.PrintsALine;
import org.secondsource.house.samples.ProvidesTheClock;
import org.secondsource.house.samples.ReadsTheWallClock;
import org.secondsource.house.samples.ReadsTheWallClockByReference;
import org.secondsource.house.samples.ThrowsAnything;
import org.secondsource.house.samples.assessment.drools.MayJudge;
import org.secondsource.house.samples.verification.process.KeepsADate;
import org.secondsource.house.samples.verification.process.MayAskTheEngine;

import static com.tngtech.archunit.base.DescribedPredicate.anyElementThat;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * The guards of what classes may use and be.
 */
final class Structure {

	private static final String[] ENGINE = { "..verification.process..", "..desk..", "..cockpit.." };

	private Structure() {
	}

	static List<Guard> guards() {
		return List.of(drools(), engine(), time(), injection(), console(), setters(), dates(), keptDates(), names(),
				raw(), declared());
	}

	private static Guard drools() {
		return Guard
			.of(noClasses().that()
				.resideOutsideOfPackage("..assessment.drools..")
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage("org.kie..", "org.drools..")
				.as("only assessment.drools knows the rule engine")
				.because("judgement is a pure function behind the Assessor"), JudgesWithDrools.class)
			.accepting(MayJudge.class);
	}

	private static Guard engine() {
		return Guard
			.of(noClasses().that()
				.resideOutsideOfPackages(ENGINE)
				.should()
				.dependOnClassesThat()
				.resideInAPackage("org.camunda..")
				.as("only verification.process, desk and cockpit know the process engine")
				.because("moving to Operaton has to stay a mechanical step"), AsksTheEngine.class)
			.accepting(MayAskTheEngine.class);
	}

	private static Guard time() {
		return Guard
			.of(classes().should(new ReadTimeFromTheClock())
				.as("time comes from the injected Clock")
				.because("a case stands at its own time, in tests, replays and the demo"), ReadsTheWallClock.class,
					ReadsTheWallClockByReference.class, MakesItsOwnClock.class, CountsMilliseconds.class,
					PretendsToConfigure.class)
			.accepting(ProvidesTheClock.class, ClockConfiguration.class);
	}

	private static Guard injection() {
		return Guard.of(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.as("nothing is injected into a field")
			.because("a constructor says what a class needs"), InjectsAField.class);
	}

	private static Guard console() {
		return Guard.of(noClasses().that()
			.doNotHaveFullyQualifiedName("org.secondsource.JournalCommand")
			.and()
			.doNotHaveFullyQualifiedName("org.secondsource.demo.Replay")
			.and()
			.doNotHaveFullyQualifiedName("org.secondsource.demo.DemoGreeting")
			.and()
			.doNotHaveFullyQualifiedName("org.secondsource.door.PlainReport")
			.should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
			.as("only the commands, the greeting and the report of a failed start print")
			.because("everything else logs"), PrintsALine.class);
	}

	private static Guard setters() {
		return Guard.of(
				noMethods().that()
					.haveNameMatching("set[A-Z].*")
					.should()
					.haveRawReturnType(void.class)
					.as("nothing has a setter")
					.because("what changes is said by a method with an intention, and guarded there"),
				HasASetter.class);
	}

	private static Guard dates() {
		return Guard
			.of(noClasses().that()
				.resideOutsideOfPackages(ENGINE)
				.should()
				.dependOnClassesThat()
				.belongToAnyOf(Date.class, Calendar.class)
				.as("java.util.Date stays at the engine's door")
				.because("an Instant or a Period says what is meant"), HandsADateAround.class)
			.accepting(MayAskTheEngine.class);
	}

	private static Guard keptDates() {
		return Guard
			.of(noFields().should()
				.haveRawType(Date.class)
				.as("nobody keeps a java.util.Date")
				.because("the engine's own API is the only place that asks for one"), KeepsADate.class)
			.accepting(MayAskTheEngine.class);
	}

	private static Guard names() {
		return Guard.of(
				noClasses().that()
					.arePublic()
					.should()
					.haveNameMatching(".*(Repository|Entity|Delegate)")
					.as("repositories, entities and delegates are not public")
					.because("other modules call a noun of the newsroom: Claims, not ClaimRepository"),
				ClaimRepository.class);
	}

	private static Guard raw() {
		return Guard
			.of(noClasses().should(GeneralCodingRules.THROW_GENERIC_EXCEPTIONS)
				.as("nobody throws a bare Exception, RuntimeException or Throwable")
				.because("a failure has a name, and a refusal is a value"), ThrowsAnything.class)
			.accepting(IsRefused.class);
	}

	private static Guard declared() {
		return Guard
			.of(methods().that()
				.haveRawParameterTypes(DescribedPredicate.not(anyElementThat(equivalentTo(HttpSecurity.class))))
				.should(new DeclareNoGenericException())
				.as("no method declares a bare Exception, RuntimeException or Throwable")
				.because("a caller has to know what may go wrong; Spring Security's builder is the one exception"),
					DeclaresAnything.class)
			.accepting(IsRefused.class);
	}

}
