package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8, 100})
  void eachNameIsInOnePart(int of) {
    assertThat(IntStream.range(0, 500).mapToObj(i -> "2022-06-15-letter-r" + i))
        .allSatisfy(
            name ->
                assertThat(IntStream.rangeClosed(1, of).mapToObj(n -> new Shard(n, of)))
                    .filteredOn(shard -> shard.has(name))
                    .hasSize(1));
  }

  /** {@code printf a | sha256sum} begins ca978112ca1bbdca, which 8 divides leaving 2. */
  @Test
  void thePartDependsOnTheNameAlone() {
    assertThat(new Shard(2, 8).has("a")).isTrue();
    assertThat(new Shard(3, 8).has("a")).isFalse();
  }

  @Test
  void thePartsAreOfAboutOneSize() {
    Shard shard = new Shard(3, 4);
    long size = IntStream.range(0, 10_000).filter(i -> shard.has("letter-r" + i)).count();

    assertThat(size).isBetween(2300L, 2700L);
  }

  @Test
  void partsCountFromOneAndTheLastIsAlsoZero() {
    assertThat(Shard.of("3/8")).contains(new Shard(3, 8));
    assertThat(Shard.of("8/8")).contains(new Shard(8, 8));
    assertThat(Shard.of("0/8")).contains(new Shard(8, 8));
    assertThat(Shard.of("1/1")).contains(Shard.WHOLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "3", "9/8", "-1/8", "1/0", "0/0", "a/b", "1/8/9", "1/1000000", " 1/8"})
  void thereIsNoSuchPart(String written) {
    assertThat(Shard.of(written)).isEmpty();
  }
}
