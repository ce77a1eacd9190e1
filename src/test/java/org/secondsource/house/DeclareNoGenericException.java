package org.secondsource.house;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.ThrowsDeclaration;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * No method declares that anything at all may go wrong.
 */
class DeclareNoGenericException extends ArchCondition<JavaMethod> {

	private static final Set<String> GENERIC = Set.of(Throwable.class.getName(), Exception.class.getName(),
			RuntimeException.class.getName(), Error.class.getName());

	DeclareNoGenericException() {
		super("declare what may go wrong by name");
	}

	@Override
	public void check(JavaMethod method, ConditionEvents events) {
		for (ThrowsDeclaration<JavaMethod> thrown : method.getThrowsClause()) {
			String name = thrown.getRawType().getName();
			if (GENERIC.contains(name)) {
				events.add(SimpleConditionEvent.violated(method,
						method.getFullName() + " declares " + name + ". Name what may go wrong."));
			}
		}
	}

}
