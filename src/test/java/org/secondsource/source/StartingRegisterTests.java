package org.secondsource.source;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.secondsource.Databases;
import org.secondsource.OnEachDatabase;

import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class StartingRegisterTests {

	private static final List<SourceEntry> ENTRIES = StartingRegister.entries();

	private static final Set<String> IDS = ENTRIES.stream()
		.map((entry) -> entry.id().value())
		.collect(Collectors.toSet());

	@Test
	void holdsTheSourcesThatADeskMeets() {
		assertThat(ENTRIES).hasSizeGreaterThan(250);
		assertThat(IDS).hasSameSizeAs(ENTRIES)
			.contains("reuters", "afp", "ap", "dpa", "tass", "xinhua", "sana", "sohr", "ohchr", "acled", "icrc");
		assertThat(ENTRIES).extracting(SourceEntry::kind)
			.contains(SourceKind.AGENCY, SourceKind.STATE_MEDIA, SourceKind.OUTLET, SourceKind.OFFICIAL,
					SourceKind.ARMED_PARTY, SourceKind.MONITOR, SourceKind.ORGANISATION);
	}

	@Test
	void noTwoSourcesShareANameOrADomain() {
		assertThat(shared(ENTRIES)).isEmpty();
	}

	@Test
	void seesASharedNameAndASharedDomain() {
		SourceEntry one = entry("one", "Valley Wire", List.of("وكالة"), "valley.example");
		assertThat(shared(List.of(one, entry("two", "Hill", List.of("valley-wire"), "hill.example"))))
			.containsOnlyKeys("valley wire");
		assertThat(shared(List.of(one, entry("two", "Hill", List.of("وَكالة"), "hill.example")))).hasSize(1);
		assertThat(shared(List.of(one, entry("two", "Hill", List.of(), "valley.example"))))
			.containsOnlyKeys("valley.example");
	}

	@Test
	void everyVoiceSideAndOwnerIsASourceOrANameInPlainText() {
		for (SourceEntry entry : ENTRIES) {
			Source source = entry.source();
			assertThat(IDS).as(entry.toString()).contains(source.voice().value(), source.side().value());
			String owner = entry.owner();
			assertThat(owner == null || IDS.contains(owner) || owner.matches("(?s).*\\p{Lu}.*")).as(entry.toString())
				.isTrue();
			assertThat(source.reliability()).as("nothing here is a judgement").isEqualTo(Reliability.F);
		}
	}

	@Test
	void sidesAndVoicesEndWhereTheyBegin() {
		Map<SourceId, Source> sources = ENTRIES.stream()
			.map(SourceEntry::source)
			.collect(Collectors.toMap(Source::id, (source) -> source));
		assertThat(sources.values()).allSatisfy((source) -> {
			assertThat(sources.get(source.voice())).extracting(Source::voice).isEqualTo(source.voice());
			assertThat(sources.get(source.side())).extracting(Source::side).isEqualTo(source.side());
		});
	}

	@Test
	void countriesAreCountries() {
		Set<String> countries = Set.of(Locale.getISOCountries());
		assertThat(ENTRIES).extracting(SourceEntry::country)
			.allMatch((country) -> country == null || countries.contains(country));
	}

	@Test
	void namesThemInTheirOwnScripts() {
		assertThat(ENTRIES.stream()
			.flatMap((entry) -> entry.source().aliases().stream())
			.flatMap(StartingRegisterTests::scripts)
			.collect(Collectors.toSet())).contains(Character.UnicodeScript.LATIN, Character.UnicodeScript.ARABIC,
					Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.HEBREW, Character.UnicodeScript.HAN,
					Character.UnicodeScript.HANGUL, Character.UnicodeScript.GREEK, Character.UnicodeScript.ARMENIAN,
					Character.UnicodeScript.GEORGIAN, Character.UnicodeScript.ETHIOPIC,
					Character.UnicodeScript.DEVANAGARI, Character.UnicodeScript.BENGALI,
					Character.UnicodeScript.MYANMAR);
	}

	@OnEachDatabase
	void everyNameAndEveryDomainFindsItsSource(Databases databases) {
		ApplicationContext desk = desk(databases);
		SourceRegister register = desk.getBean(SourceRegister.class);
		Imprints imprints = desk.getBean(Imprints.class);
		addMissing(desk);
		assertThat(register.all()).hasSameSizeAs(ENTRIES);
		Map<String, Set<SourceId>> called = register
			.called(ENTRIES.stream().flatMap(StartingRegisterTests::names).toList());
		assertThat(ENTRIES).allSatisfy((entry) -> assertThat(names(entry))
			.allSatisfy((name) -> assertThat(called.get(name)).containsExactly(entry.id())));
		assertThat(imprints.of(new SourceId("amaq"))).isEqualTo(new Imprint("is", List.of()));
		assertThat(imprints.owners(ENTRIES.stream().flatMap((entry) -> entry.imprint().domains().stream()).toList()))
			.hasSize(ENTRIES.stream().mapToInt((entry) -> entry.imprint().domains().size()).sum());
		for (String sohr : List.of("المرصد السوري لحقوق الإنسان", "المَرصد السوري لحقوق الانسان", "THE OBSERVATORY")) {
			assertThat(register.named(sohr)).as(sohr).map(Source::id).contains(new SourceId("sohr"));
		}
		assertThat(register.named("РЕИ\u0306ТЕР")).map(Source::id).contains(new SourceId("reuters"));
		assertThat(register.named("צה״ל")).map(Source::id).contains(new SourceId("idf"));
		assertThat(imprints.at("https://www.reuters.com/world/")).contains(new SourceId("reuters"));
	}

	@OnEachDatabase
	void leavesWhatANewsroomHasAlone(Databases databases) {
		ApplicationContext desk = desk(databases);
		SourceRegister register = desk.getBean(SourceRegister.class);
		Source own = Source.of("reuters", "Our Reuters", SourceKind.AGENCY).rated(Reliability.B);
		register.add(own);
		register.add(Source.of("our-dpa", "Deutsche Presse-Agentur", SourceKind.AGENCY));
		StartingRegister.Comparison compared = addMissing(desk);
		assertThat(compared.kept()).containsExactly(own.id());
		assertThat(compared.clashes())
			.containsExactly(new StartingRegister.Clash(new SourceId("dpa"), List.of(new SourceId("our-dpa"))));
		assertThat(register.get(own.id())).isEqualTo(own);
		assertThat(register.all()).hasSize(ENTRIES.size());
		assertThat(addMissing(desk).missing()).as("it may be done again").isEmpty();
		assertThat(register.all()).hasSize(ENTRIES.size());
	}

	private static StartingRegister.Comparison addMissing(ApplicationContext desk) {
		StartingRegister.Comparison compared = desk.getBean(StartingRegister.class).compared();
		desk.getBean(TransactionTemplate.class).executeWithoutResult((status) -> compared.missing().forEach((entry) -> {
			desk.getBean(SourceRegister.class).add(entry.source());
			desk.getBean(Imprints.class).file(entry.id(), entry.imprint());
		}));
		return compared;
	}

	private static ApplicationContext desk(Databases databases) {
		return databases.with(SourceRegister.class, Imprints.class, StartingRegister.class);
	}

	private static Stream<String> names(SourceEntry entry) {
		return Stream.concat(Stream.of(entry.name()), entry.source().aliases().stream());
	}

	private static Stream<Character.UnicodeScript> scripts(String text) {
		return text.codePoints().filter(Character::isLetter).mapToObj(Character.UnicodeScript::of);
	}

	/** By name or domain, the ids of those who share it. */
	private static Map<String, Set<String>> shared(List<SourceEntry> entries) {
		Map<String, Set<String>> owners = new TreeMap<>();
		entries.forEach((entry) -> Stream.concat(names(entry).map(Names::folded), entry.imprint().domains().stream())
			.forEach((name) -> owners.computeIfAbsent(name, (one) -> new HashSet<>()).add(entry.id().value())));
		owners.values().removeIf((ids) -> ids.size() < 2);
		return owners;
	}

	private static SourceEntry entry(String id, String name, List<String> aliases, String... domains) {
		return new SourceEntry(new SourceId(id), name, SourceKind.AGENCY, aliases, null, null, null, null, null,
				Arrays.asList(domains));
	}

}
