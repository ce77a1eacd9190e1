package org.secondsource.desk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * A form with a file, as programs and browsers send it.
 */
public final class FileForm {

	private static final String BOUNDARY = "----second-source-7e1f";

	public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

	private final ByteArrayOutputStream body = new ByteArrayOutputStream();

	public FileForm field(String name, String value) {
		return part("name=\"%s\"".formatted(name), null, value.getBytes(StandardCharsets.UTF_8));
	}

	public FileForm file(String fileName, @Nullable String type, byte[] bytes) {
		return part("name=\"file\"; filename=\"%s\"".formatted(fileName), type, bytes);
	}

	public byte[] bytes() {
		ByteArrayOutputStream whole = new ByteArrayOutputStream();
		whole.writeBytes(this.body.toByteArray());
		whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
		return whole.toByteArray();
	}

	private FileForm part(String disposition, @Nullable String type, byte[] bytes) {
		String head = "--%s\r\nContent-Disposition: form-data; %s\r\n%s\r\n".formatted(BOUNDARY, disposition,
				(type != null) ? "Content-Type: " + type + "\r\n" : "");
		this.body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
		this.body.writeBytes(bytes);
		this.body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
		return this;
	}

}
