package org.secondsource.house;

import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.springframework.context.annotation.Configuration;

/**
 * No call and no method reference reads the machine's time, except in a method that
 * provides a {@link Clock}, or in the configuration that holds it.
 */
class ReadTimeFromTheClock extends ArchCondition<JavaClass> {

	private static final Set<String> OF_SYSTEM = Set.of("currentTimeMillis");

	ReadTimeFromTheClock() {
		super("read time from a Clock that was handed to them");
	}

	@Override
	public void check(JavaClass type, ConditionEvents events) {
		for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
			if (readsTheMachine(access.getTarget()) && !providesAClock(access.getOrigin())) {
				events.add(SimpleConditionEvent.violated(access,
						access.getDescription() + ". Take a java.time.Clock in the constructor and ask it."));
			}
		}
	}

	private static boolean readsTheMachine(CodeUnitAccessTarget target) {
		JavaClass owner = target.getOwner();
		String name = target.getName();
		boolean noArguments = target.getRawParameterTypes().isEmpty();
		return (owner.isAssignableTo(TemporalAccessor.class) && name.equals("now") && !takesAClock(target))
				|| (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
				|| (owner.isEquivalentTo(System.class) && OF_SYSTEM.contains(name))
				|| (owner.isEquivalentTo(Date.class) && name.equals("<init>") && noArguments)
				|| (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
	}

	private static boolean takesAClock(CodeUnitAccessTarget target) {
		return target.getRawParameterTypes().stream().anyMatch((type) -> type.isEquivalentTo(Clock.class));
	}

	private static boolean providesAClock(JavaCodeUnit origin) {
		return returnsAClock(origin) || (origin.getOwner().isAnnotatedWith(Configuration.class)
				&& origin.getOwner().getMethods().stream().anyMatch(ReadTimeFromTheClock::returnsAClock));
	}

	private static boolean returnsAClock(JavaCodeUnit method) {
		return method.getRawReturnType().isAssignableTo(Clock.class);
	}

}
