package io.github.surveytoolkit.exporter.splice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  private static final int TRIES = 1000 * Integer.getInteger("tries.factor", 1);
  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

  private static String diff(String before, String after) {
    return UnifiedDiff.of("old", "new", before, after);
  }

  @Test
  void isEmptyForEqualTexts() {
    assertThat(diff("a\nb", "a\nb")).isEmpty();
  }

  @Test
  void showsThreeLinesAround() {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n"))
        .isEqualTo(
            """
            --- old
            +++ new
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +five
             6
             7
             8
            """);
  }

  @Test
  void joinsChangesThatAreNear() {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n", "2\n3\n4\n5\n6\n7\n"))
        .isEqualTo(
            """
            --- old
            +++ new
            @@ -1,8 +1,6 @@
            -1
             2
             3
             4
             5
             6
             7
            -8
            """);
  }

  @Test
  void partsChangesThatAreFar() {
    assertThat(diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "2\n3\n4\n5\n6\n7\n8\n"))
        .isEqualTo(
            """
            --- old
            +++ new
            @@ -1,4 +1,3 @@
            -1
             2
             3
             4
            @@ -6,4 +5,3 @@
             6
             7
             8
            -9
            """);
  }

  @Test
  void namesTheLineBeforeWhatIsNew() {
    assertThat(diff("", "a\n")).isEqualTo("--- old\n+++ new\n@@ -0,0 +1 @@\n+a\n");
    assertThat(diff("a\n", "")).isEqualTo("--- old\n+++ new\n@@ -1 +0,0 @@\n-a\n");
  }

  @Test
  void saysWhereAFinalLineEndIsMissing() {
    assertThat(diff("a\nb", "a\nb\nc"))
        .isEqualTo(
            """
            --- old
            +++ new
            @@ -1,2 +1,3 @@
             a
            -b
            \\ No newline at end of file
            +b
            +c
            \\ No newline at end of file
            """);
  }

  @Test
  void keepsCarriageReturns() {
    assertThat(diff("a\r\nb\r\n", "a\r\nb\n"))
        .isEqualTo("--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\r\n-b\r\n+b\n");
  }

  @Test
  void cutsAtEntriesAndNotWithinThem() {
    String one = "@misc{a,\n  year = {2020}\n}\n\n";
    String two = "@misc{b,\n  year = {2020}\n}\n\n";
    String three = "@misc{c,\n  year = {2020}\n}\n\n";

    assertThat(diff(one + three, one + two + three))
        .isEqualTo(
            """
            --- old
            +++ new
            @@ -2,6 +2,10 @@
               year = {2020}
             }
            \s
            +@misc{b,
            +  year = {2020}
            +}
            +
             @misc{c,
               year = {2020}
             }
            """);
  }

  @Test
  void givesTheNewTextWhenAppliedToTheOldOne() {
    Random random = new Random(20250);
    for (int i = 0; i < TRIES; i++) {
      String before = text(random, random.nextInt(30));
      String after =
          random.nextInt(4) == 0 ? text(random, random.nextInt(30)) : edit(random, before);

      assertThat(applied(before, diff(before, after))).as("try %d", i).isEqualTo(after);
    }
  }

  @Test
  void takesLargeTextsThatHaveNothingInCommon() {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 40_000; i++) {
      before.append("line ").append(i % 7).append(" of the old text, with some words\n");
      after.append("line ").append(i % 5).append(" of the new text, with some words\n");
    }

    assertThat(diff(before.toString(), after.toString())).contains("@@ -1,40000 +1,40000 @@");
  }

  private static String text(Random random, int lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      text.append((char) ('a' + random.nextInt(6))).append(random.nextInt(5) == 0 ? "\r\n" : "\n");
    }
    return random.nextBoolean() ? text.toString() : text + "end";
  }

  private static String edit(Random random, String text) {
    int start = random.nextInt(text.length() + 1);
    int end = start + random.nextInt(text.length() - start + 1);
    return text.substring(0, start) + text(random, random.nextInt(4)) + text.substring(end);
  }

  /** Applies a difference as the program patch does, and checks what it says on the way. */
  private static String applied(String before, String diff) {
    List<String> old = lines(before);
    StringBuilder out = new StringBuilder();
    int at = 0;
    List<String> printed = lines(diff);
    for (int i = 2; i < printed.size(); i++) {
      String line = printed.get(i);
      Matcher hunk = HUNK.matcher(line.strip());
      if (hunk.matches()) {
        int start = Integer.parseInt(hunk.group(1));
        int first = "0".equals(hunk.group(2)) ? start : start - 1;
        while (at < first) {
          out.append(old.get(at++));
        }
        continue;
      }
      boolean open = i + 1 < printed.size() && printed.get(i + 1).startsWith("\\");
      String text = open ? line.substring(1, line.length() - 1) : line.substring(1);
      if (line.charAt(0) == ' ' || line.charAt(0) == '-') {
        assertThat(old.get(at++)).isEqualTo(text);
      }
      if (line.charAt(0) == ' ' || line.charAt(0) == '+') {
        out.append(text);
      }
      i += open ? 1 : 0;
    }
    while (at < old.size()) {
      out.append(old.get(at++));
    }
    return out.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("(?<=\n)", -1)) {
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
