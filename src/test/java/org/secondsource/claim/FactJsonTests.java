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

	@Test
	void theSamplesLeaveNoKindOut() {
		assertThat(ClaimSamples.everyKind().stream().map(Object::getClass).collect(Collectors.toSet()))
			.isEqualTo(Set.of(Fact.class.getPermittedSubclasses()))
			.isEqualTo(Arrays.stream(Fact.class.getAnnotation(JsonSubTypes.class).value())
				.map(JsonSubTypes.Type::value)
				.collect(Collectors.toSet()));
	}

}
