package org.engross.render.docx.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {

  static Stream<Arguments> samples() {
    return Stream.of(
        sample("nothing", new byte[0]),
        sample("one byte", new byte[] {7}),
        sample("two bytes", new byte[] {7, -7}),
        sample("four equal bytes", DeflateSamples.run(4)),
        sample("five equal bytes", DeflateSamples.run(5)),
        sample("every byte", DeflateSamples.everyByte()),
        sample("the longest repeat", DeflateSamples.run(259)),
        sample("a repeat one longer", DeflateSamples.run(260)),
        sample("a long run", DeflateSamples.run(100_000)),
        sample("a megabyte of one byte", DeflateSamples.run(1 << 20)),
        sample("little noise", DeflateSamples.noise(100)),
        sample("noise", DeflateSamples.noise(200_000)),
        sample("a megabyte of noise", DeflateSamples.noise(1 << 20)),
        sample("noise short of 64 KB", DeflateSamples.noise(65_535)),
        sample("noise of 64 KB", DeflateSamples.noise(65_536)),
        sample("noise over 64 KB", DeflateSamples.noise(65_537)),
        sample("a repeat just within the window", DeflateSamples.repeatAt(32_767)),
        sample("a repeat a window away", DeflateSamples.repeatAt(32_768)),
        sample("a repeat beyond the window", DeflateSamples.repeatAt(32_769)),
        sample("a short letter", DeflateSamples.letter(5_000)),
        sample("a letter", DeflateSamples.letter(30_000)),
        sample("a long letter", DeflateSamples.letter(200_000)),
        sample("a megabyte of letter", DeflateSamples.letter(1 << 20)),
        sample("a letter after noise", join(DeflateSamples.noise(40_000), letter())),
        sample("noise after a letter", join(letter(), DeflateSamples.noise(40_000))));
  }

  private static Arguments sample(String name, byte[] bytes) {
    return Arguments.of(name, bytes);
  }

  private static byte[] letter() {
    return DeflateSamples.letter(50_000);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void whatIsCompressedIsRestored(String name, byte[] bytes) throws DataFormatException {
    assertThat(inflate(deflate(Deflate.quick(), bytes), bytes.length)).isEqualTo(bytes);
    assertThat(inflate(deflate(Deflate.thorough(), bytes), bytes.length)).isEqualTo(bytes);
  }

  @Test
  void everyLengthUpToAThousandIsRestored() throws DataFormatException {
    byte[] letter = DeflateSamples.letter(1_000);
    Deflate deflate = Deflate.quick();
    for (int length = 0; length <= 1_000; length++) {
      byte[] part = Arrays.copyOf(letter, length);
      assertThat(inflate(deflate(deflate, part), length)).isEqualTo(part);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void noCallShowsInTheNext(String name, byte[] bytes) {
    byte[] fresh = deflate(Deflate.quick(), bytes);
    Deflate used = Deflate.quick();
    deflate(used, DeflateSamples.noise(70_000));
    deflate(used, DeflateSamples.letter(120_000));
    deflate(used, bytes);
    assertThat(deflate(used, bytes)).isEqualTo(fresh);
  }

  @Test
  void aCallThatFailedDoesNotShowInTheNext() {
    Deflate deflate = Deflate.quick();
    byte[] letter = DeflateSamples.letter(5_000);
    assertThatThrownBy(() -> deflate.deflate(letter, 1, letter.length, new ZipBytes(0)))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThat(deflate(deflate, letter)).isEqualTo(deflate(Deflate.quick(), letter));
  }

  @Test
  void thePlaceInTheArrayDoesNotMatter() {
    byte[] letter = DeflateSamples.letter(80_000);
    byte[] moved = join(join(DeflateSamples.noise(12_345), letter), letter);
    ZipBytes out = new ZipBytes(0);
    Deflate.quick().deflate(moved, 12_345, letter.length, out);
    assertThat(out.copy()).isEqualTo(deflate(Deflate.quick(), letter));
  }

  @Test
  void whatWasInTheBufferStaysAndTheCountIsOfWhatWasAdded() {
    ZipBytes out = new ZipBytes(0);
    out.put(new byte[] {1, 2, 3});
    int added = Deflate.quick().deflate(DeflateSamples.everyByte(), 0, 256, out);
    assertThat(out.length()).isEqualTo(3 + added);
    assertThat(Arrays.copyOf(out.array(), 3)).containsExactly(1, 2, 3);
  }

  @Test
  void nothingBecomesTheShortestStream() {
    assertThat(deflate(Deflate.quick(), new byte[0])).containsExactly(3, 0);
  }

  @Test
  void noiseGrowsByFiveBytesInSixteenThousand() {
    // One block header of three bits, filled up, and two lengths of 16 bits for each block.
    assertThat(deflate(Deflate.quick(), DeflateSamples.noise(16_384))).hasSize(16_384 + 5 + 2);
  }

  @Test
  void aRepeatIsSeenUpToTheEndOfTheWindowAndNotBeyond() {
    int within = deflate(Deflate.quick(), DeflateSamples.repeatAt(32_767)).length;
    int beyond = deflate(Deflate.quick(), DeflateSamples.repeatAt(32_769)).length;
    assertThat(beyond - within).isBetween(25, 35);
  }

  @ParameterizedTest
  @ValueSource(ints = {5_000, 30_000, 200_000})
  void aLetterIsAboutAsSmallAsZlibMakesIt(int length) {
    byte[] letter = DeflateSamples.letter(length);
    Deflater zlib = new Deflater(6, true);
    zlib.setInput(letter);
    zlib.finish();
    int theirs = zlib.deflate(new byte[letter.length]);
    zlib.end();
    assertThat(deflate(Deflate.quick(), letter).length).isLessThan(theirs * 115 / 100);
  }

  @Test
  void aThoroughHandSavesMoreThanAQuickOne() {
    byte[] letter = DeflateSamples.letter(30_000);
    assertThat(deflate(Deflate.thorough(), letter))
        .hasSizeLessThan(deflate(Deflate.quick(), letter).length);
  }

  /** If this fails on purpose, every file changes: say so in the change log. */
  @Test
  void theBytesAreTheSameOnEveryMachine() throws NoSuchAlgorithmException {
    byte[] bytes = join(DeflateSamples.letter(60_000), DeflateSamples.noise(1_000));
    assertThat(hash(deflate(Deflate.quick(), bytes)))
        .isEqualTo("7b30af4f90e7315ba72195733980faa709824f7cea8891a9416f929c22663d08");
    assertThat(hash(deflate(Deflate.thorough(), bytes)))
        .isEqualTo("8248d995cae75e98e31d1949806f1f31d4fb1b78c4c8feb713ae14db5efd9d36");
  }

  private static String hash(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void aShortWordTakesTheFixedCode() {
    byte[] packed = deflate(Deflate.quick(), "Dear".getBytes(StandardCharsets.UTF_8));
    assertThat(packed[0] & 7).as("last block, fixed").isEqualTo(0b011);
  }

  private static byte[] deflate(Deflate deflate, byte[] bytes) {
    ZipBytes out = new ZipBytes(0);
    deflate.deflate(bytes, 0, bytes.length, out);
    return out.copy();
  }

  /** Restores with the JDK's inflater, which must use up all the bytes. */
  private static byte[] inflate(byte[] packed, int length) throws DataFormatException {
    Inflater inflater = new Inflater(true);
    inflater.setInput(packed);
    byte[] restored = new byte[length + 1];
    int count = inflater.inflate(restored);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return Arrays.copyOf(restored, count);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
