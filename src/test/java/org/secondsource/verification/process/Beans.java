package org.secondsource.verification.process;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.SimpleBeanDefinitionRegistry;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

/**
 * The components of the desk, by the names that a process calls them.
 */
final class Beans {

	private static final Map<String, Class<?>> TYPES = types();

	private Beans() {
	}

	/** Whether {@code ${name}} is a component of that type. */
	static boolean has(@Nullable String expression, Class<?> type) {
		if (expression == null || !expression.matches("\\$\\{[A-Za-z]+}")) {
			return false;
		}
		Class<?> found = TYPES.get(expression.substring(2, expression.length() - 1));
		return found != null && type.isAssignableFrom(found);
	}

	private static Map<String, Class<?>> types() {
		AnnotationBeanNameGenerator names = new AnnotationBeanNameGenerator();
		SimpleBeanDefinitionRegistry registry = new SimpleBeanDefinitionRegistry();
		Function<BeanDefinition, String> name = (bean) -> names.generateBeanName(bean, registry);
		return new ClassPathScanningCandidateComponentProvider(true)
			.findCandidateComponents(Beans.class.getPackageName())
			.stream()
			.collect(Collectors.toMap(name,
					(bean) -> ClassUtils.resolveClassName(String.valueOf(bean.getBeanClassName()), null)));
	}

}
