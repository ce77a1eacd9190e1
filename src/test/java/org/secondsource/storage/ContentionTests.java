package org.secondsource.storage;

import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import org.secondsource.Databases;

import org.springframework.context.ApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ContentionTests {

	private final ApplicationContext context = Databases.H2.with(Unlucky.class);

	private final Unlucky unlucky = this.context.getBean(Unlucky.class);

	@Test
	void doesAgainWhatLostARace() {
		assertThat(this.unlucky.losing(2, () -> "done")).isEqualTo("done");
		assertThat(this.unlucky.tried()).isEqualTo(3);
	}

	@Test
	void givesUpInTheEnd() {
		assertThatExceptionOfType(CannotAcquireLockException.class)
			.isThrownBy(() -> this.unlucky.losing(5, () -> "done"));
		assertThat(this.unlucky.tried()).isEqualTo(5);
	}

	@Test
	void leavesItToTheOutermostWhereATransactionHasBegun() {
		TransactionTemplate transaction = this.context.getBean(TransactionTemplate.class);
		assertThatExceptionOfType(CannotAcquireLockException.class)
			.isThrownBy(() -> transaction.execute((status) -> this.unlucky.losing(1, () -> "done")));
		assertThat(this.unlucky.tried()).isEqualTo(1);
	}

	@Test
	void doesNothingAgainThatFailedForAnotherReason() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.unlucky.losing(0, () -> {
			throw new IllegalStateException("It fails, as a sample.");
		}));
		assertThat(this.unlucky.tried()).isEqualTo(1);
	}

	/** Loses some races before it does its work. */
	@Transactional
	static class Unlucky {

		private int tried;

		int tried() {
			return this.tried;
		}

		String losing(int races, Supplier<String> work) {
			this.tried++;
			if (this.tried <= races) {
				throw new CannotAcquireLockException("It lost, as a sample.");
			}
			return work.get();
		}

	}

}
