package org.secondsource.claim;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class FactJsonTests {

	private final ObjectMapper mapper = Jackson2ObjectMapperBuilder.json()
		.featuresToEnable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	@ParameterizedTest
	@MethodSource
	void comesBackAsItWasFiled(Fact fact) throws JsonProcessingException {
		assertThat(this.mapper.readValue(this.mapper.writeValueAsString(fact), Fact.class)).isEqualTo(fact);
	}

	static Stream<Fact> comesBackAsItWasFiled() {
		return ClaimSamples.everyKind().stream();
	}

	/** As it was written before enquiries had kinds, and as it is written again. */
	@Test
	void aCitationOfAnEarlierVersionIsReadAndWrittenAsItWas() throws JsonProcessingException {
		String kept = """
				{"fact":"citation","citation":{"id":"a","report":null,"version":0,"carrier":"desk",\
				"published":{"start":"2016-04-08T12:00:00Z","end":"2016-04-08T12:00:00Z"},"mode":"ASSERTS",\
				"wording":{"words":"10","quantifier":"EXACT","number":10,"second":null},"origin":null,"via":[],\
				"hearing":"HEARD","hedge":"NONE","asOf":null,"part":null,"admission":false,"eyewitness":false,\
				"recorded":false,"repudiates":false,"credibility":1,"excerpt":""}}""";
		Fact.CitationFiled filed = (Fact.CitationFiled) this.mapper.readValue(kept, Fact.class);
		assertThat(filed.citation().enquiry()).isNull();
		assertThat(filed.citation().isReadOffARecord()).isTrue();
		assertThat(this.mapper.writeValueAsString(filed)).doesNotContain("enquiry");
	}

	@Test
	void theSamplesLeaveNoKindOut() {
		assertThat(ClaimSamples.everyKind().stream().map(Object::getClass).collect(Collectors.toSet()))
			.isEqualTo(Set.of(Fact.class.getPermittedSubclasses()))
			.isEqualTo(Arrays.stream(Fact.class.getAnnotation(JsonSubTypes.class).value())
				.map(JsonSubTypes.Type::value)
				.collect(Collectors.toSet()));
	}

}
