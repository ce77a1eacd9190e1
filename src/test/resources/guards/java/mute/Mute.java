package mute;

@Deprecated
public record Mute(String word) {

	// This comment is no Javadoc.
	public enum Inner {

	}

	/**
	 * This one says what it is.
	 */
	public enum Spoken {

	}

	enum Private {

	}

}
