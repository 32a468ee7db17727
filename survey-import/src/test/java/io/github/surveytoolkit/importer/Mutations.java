package io.github.surveytoolkit.importer;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;

/** Spoils text as no writer would: with cuts, copies, scraps of its format and odd characters. */
public final class Mutations {

  private final int longestCut;
  private final int longestCopy;
  private final String[] scraps;

  /**
   * Prepares mutations.
   *
   * @param scraps what has a meaning in the format, or looks like it
   */
  public Mutations(int longestCut, int longestCopy, String... scraps) {
    this.longestCut = longestCut;
    this.longestCopy = longestCopy;
    this.scraps = scraps.clone();
  }

  /** Prepares mutations of text each character of which is one byte. */
  public static Mutations ofBytes(int longestCut, int longestCopy, String... scraps) {
    String[] asBytes =
        Stream.of(scraps)
            .map(scrap -> scrap.getBytes(StandardCharsets.UTF_8))
            .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
            .toArray(String[]::new);
    return new Mutations(longestCut, longestCopy, asBytes);
  }

  /** Returns bytes of no form, fewer than {@code most}. */
  public static byte[] noise(int most, Random random) {
    byte[] bytes = new byte[random.nextInt(most)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Returns how many lines there are, the last of which may be empty. */
  public static long lines(byte[] bytes) {
    return 1 + shown(bytes).chars().filter(c -> c == '\n').count();
  }

  /** Returns the bytes as a message shows them. */
  public static String shown(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Changes {@code text} in one to eight places. */
  public void mutate(StringBuilder text, Random random) {
    for (int i = random.nextInt(8); i >= 0; i--) {
      mutateOnce(text, random);
    }
  }

  private void mutateOnce(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    switch (random.nextInt(4)) {
      case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(longestCut)));
      case 1 -> text.insert(at, text.substring(at, Math.min(text.length(), at + longestCopy)));
      case 2 -> text.insert(at, (char) random.nextInt(256));
      default ->
          text.insert(at, scraps[random.nextInt(scraps.length)].repeat(1 + random.nextInt(3)));
    }
  }
}
