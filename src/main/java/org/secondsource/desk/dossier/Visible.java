package org.secondsource.desk.dossier;

import java.util.Set;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Shows on every page the characters that nobody sees: those that turn the order of
 * letters round or have no width, by which a text may read other than it is.
 */
@Component
class Visible implements IPostProcessorDialect {

	private static final Pattern UNSEEN = Pattern
		.compile("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f"
				+ "\\u202a-\\u202e\\u2060-\\u2069\\ufeff]");

	@Override
	public String getName() {
		return "visible";
	}

	@Override
	public int getDialectPostProcessorPrecedence() {
		return 1000;
	}

	@Override
	public Set<IPostProcessor> getPostProcessors() {
		return Set.of(new PostProcessor(TemplateMode.HTML, Tokens.class, 1000));
	}

	static String tokens(String text) {
		return UNSEEN.matcher(text).replaceAll((unseen) -> "[U+%04X]".formatted((int) unseen.group().charAt(0)));
	}

	/**
	 * Writes a token where an unseen character stood. Thymeleaf makes it by its class,
	 * and hence it is public.
	 */
	public static final class Tokens extends AbstractTemplateHandler {

		@Override
		public void handleText(IText text) {
			String words = text.getText();
			super.handleText(
					UNSEEN.matcher(words).find() ? getContext().getModelFactory().createText(tokens(words)) : text);
		}

	}

}
