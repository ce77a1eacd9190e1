package org.secondsource.storage;

import java.lang.reflect.Method;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;

import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.StaticMethodMatcherPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two transactions want the same rows, and the database refuses one: that one is done
 * again from its beginning, on what the other has left.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class Contention extends StaticMethodMatcherPointcutAdvisor {

	private static final long serialVersionUID = 1L;

	private static final int ATTEMPTS = 5;

	private static final long AT_MOST = TimeUnit.MILLISECONDS.toNanos(50);

	Contention() {
		setAdvice((MethodInterceptor) (call) -> again((ProxyMethodInvocation) call));
		setOrder(Ordered.HIGHEST_PRECEDENCE);
	}

	@Override
	public boolean matches(Method method, Class<?> type) {
		return AnnotatedElementUtils.hasAnnotation(method, Transactional.class)
				|| AnnotatedElementUtils.hasAnnotation(type, Transactional.class);
	}

	/** Only the outermost call has a transaction to begin anew. */
	private static @Nullable Object again(ProxyMethodInvocation call) throws Throwable {
		int attempts = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : ATTEMPTS;
		for (int attempt = 1; attempt < attempts; attempt++) {
			try {
				return call.invocableClone().proceed();
			}
			catch (ConcurrencyFailureException ex) {
				LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(AT_MOST));
			}
		}
		return call.proceed();
	}

}
