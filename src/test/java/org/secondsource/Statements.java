package org.secondsource;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Locale;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

/**
 * Counts what the calling thread sends to the database: the statements, the trips that
 * they take (a batch is one), the commits, and the statements that write.
 */
public final class Statements {

	private static final ThreadLocal<int[]> counts = ThreadLocal.withInitial(() -> new int[4]);

	private Statements() {
	}

	/** What was counted between two moments. */
	public record Count(int statements, int trips, int commits, int writes) {

		public Count since(Count earlier) {
			return new Count(this.statements - earlier.statements, this.trips - earlier.trips,
					this.commits - earlier.commits, this.writes - earlier.writes);
		}

	}

	public static Count now() {
		int[] count = counts.get();
		return new Count(count[0], count[1], count[2], count[3]);
	}

	public static DataSource counting(DataSource source) {
		return proxy(DataSource.class, source, (method, arguments, result) -> (result instanceof Connection connection)
				? proxy(Connection.class, connection, Statements::ofConnection) : result);
	}

	private static @Nullable Object ofConnection(Method method, Object @Nullable [] arguments,
			@Nullable Object result) {
		if (method.getName().equals("commit")) {
			counts.get()[2]++;
		}
		if (result instanceof PreparedStatement statement) {
			if (arguments != null
					&& !arguments[0].toString().stripLeading().toLowerCase(Locale.ROOT).startsWith("select")) {
				counts.get()[3]++;
			}
			return proxy(PreparedStatement.class, statement, Statements::ofStatement);
		}
		return (result instanceof Statement statement) ? proxy(Statement.class, statement, Statements::ofStatement)
				: result;
	}

	private static @Nullable Object ofStatement(Method method, Object @Nullable [] arguments, @Nullable Object result) {
		int[] count = counts.get();
		switch (method.getName()) {
			case "addBatch" -> count[0]++;
			case "executeBatch" -> count[1]++;
			case "execute", "executeQuery", "executeUpdate" -> {
				count[0]++;
				count[1]++;
			}
			default -> {
				// Parameters and results cost no trip.
			}
		}
		return result;
	}

	private interface Watch {

		@Nullable Object seen(Method method, Object @Nullable [] arguments, @Nullable Object result);

	}

	private static <T> T proxy(Class<T> type, T target, Watch watch) {
		InvocationHandler handler = (proxy, method, arguments) -> {
			try {
				return watch.seen(method, arguments, method.invoke(target, arguments));
			}
			catch (InvocationTargetException ex) {
				throw ex.getCause();
			}
		};
		return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
	}

}
