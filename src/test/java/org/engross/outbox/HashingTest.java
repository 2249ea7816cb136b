package org.engross.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashingTest {
  private final Hashing hashing = new Hashing();

  @Test
  void filesThatBeginAlikeHaveTheHashesThatTheyHaveAlone() {
    Random random = new Random(7);
    byte[] file = new byte[5_000];
    random.nextBytes(file);
    for (int i = 0; i < 500; i++) {
      file = Arrays.copyOf(file, random.nextInt(6_000));
      for (int change = random.nextInt(3); change > 0 && file.length > 0; change--) {
        file[random.nextInt(file.length)]++;
      }

      assertThat(hashing.hash(file)).isEqualTo(Disk.hash(file));
    }
  }

  @Test
  void theSameFileTwiceAndAnEmptyOneAreHashedToo() {
    byte[] file = "a letter".repeat(1_000).getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    assertThat(hashing.hash(file)).isEqualTo(hashing.hash(file.clone())).isEqualTo(Disk.hash(file));
    assertThat(hashing.hash(new byte[0])).isEqualTo(Disk.hash(new byte[0]));
    assertThat(hashing.hash(file)).isEqualTo(Disk.hash(file));
  }
}
