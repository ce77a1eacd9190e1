package org.secondsource.source;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@Test
	void takesOneNameHoweverItIsWritten() {
		for (List<String> same : List.of(List.of("Agência Brasil", "AGENCIA BRASIL", "Age\u0302ncia  Brasil"),
				List.of("İHA", "iha", "IHA"), List.of("al-Mayadeen", "Al Mayadeen", "AL–MAYADEEN"),
				List.of("L'Orient-Le Jour", "L’Orient Le Jour"), List.of("U.S. government", "US Government"),
				List.of("المرصد السوري", "المَرْصَد السُّوري", "المرصــد السوري"), List.of("أعماق", "اعماق"),
				List.of("وفا", "\u200fوفا\u200e"), List.of("خبرگزاری فارس", "خبرگزاري فارس", "خبرگزارى فارس"),
				List.of("پرس تی‌وی", "پرس تیوی"), List.of("הארץ", "הָאָרֶץ"), List.of("צה\"ל", "צה״ל", "צהל"),
				List.of("Укрінформ", "УКРІНФОРМ"), List.of("Рейтер", "РЕЙТЕР", "Реи\u0306тер"),
				List.of("Хезболла", "Хезбо\u0301лла"), List.of("Ещё", "Еще"), List.of("ΑΠΕ-ΜΠΕ", "απε μπε"),
				List.of("新华社", "\u200b新华社"), List.of("연합뉴스", "연합뉴스"))) {
			assertThat(same).extracting(Names::folded).as(same.toString()).containsOnly(Names.folded(same.get(0)));
		}
	}

	@Test
	void keepsOtherNamesApart() {
		for (List<String> others : List.of(List.of("Рейтер", "Реитер"), List.of("Її", "Іі"), List.of("कि", "क"),
				List.of("سانا", "سبأ"), List.of("AAP", "AAPP"), List.of("ဧရာဝတီ", "ဧရဝတ"), List.of("ANI", "AN I"))) {
			assertThat(others).extracting(Names::folded).as(others.toString()).doesNotHaveDuplicates();
		}
	}

}
