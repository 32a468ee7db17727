package io.github.surveytoolkit.exporter.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.surveytoolkit.model.source.Severity;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates that reach out, or want more than there is. Each ends soon, with one line. */
class TemplateAttackTest {

  /** What these templates see. */
  public record View(
      String title, Text key, int number, List<View> parts, List<String> names, String pump) {}

  private static final View PART =
      new View("a&b", new Text.Verbatim("c&d"), 7, List.of(), List.of("x", "y"), "");
  private static final View VIEW =
      new View(
          "a&b",
          new Text.Verbatim("c&d"),
          7,
          Collections.nCopies(20, PART),
          Collections.nCopies(20, "name"),
          "a".repeat(100_000));

  private static final Duration GENEROUS = Duration.ofSeconds(60);

  /** A time limit that no template of these reaches but those that have no end. */
  private static String rendered(String template, Duration patience) {
    TemplateEngine engine =
        new TemplateEngine("Test", text -> text.replace("&", "[and]"), patience);
    return engine.render(TemplateSource.of("attack.ftl", template), VIEW);
  }

  private static String rendered(String template) {
    return rendered(template, GENEROUS.dividedBy(2));
  }

  private static void isRefused(String template, String code, String place) {
    isRefused(template, code, place, GENEROUS.dividedBy(2));
  }

  private static void isRefused(String template, String code, String place, Duration patience) {
    ExportException refused =
        assertTimeoutPreemptively(
            GENEROUS,
            () -> catchThrowableOfType(ExportException.class, () -> rendered(template, patience)));

    assertThat(refused).as(template).isNotNull();
    assertThat(refused.diagnostic().code()).as(refused.getMessage()).isEqualTo(code);
    assertThat(refused.diagnostic().position()).hasToString("attack.ftl:" + place);
    assertThat(refused.diagnostic().severity()).isEqualTo(Severity.ERROR);
    assertThat(refused.getMessage())
        .hasLineCount(1)
        .hasSizeLessThan(300)
        .doesNotContain("freemarker", "Exception", "----", "  ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1:3  | [="freemarker.template.utility.Execute"?new()("id")]
          1:3  | [="freemarker.template.utility.ObjectConstructor"?new()("java.io.File", "/")]
          1:3  | [="freemarker.template.utility.JythonRuntime"?new()]
          1:3  | [=title?api.getClass()]
          1:3  | [=title?has_api?c]
          1:3  | [="1 + 1"?eval]
          1:3  | [="{}"?eval_json]
          1:3  | [@"[=title]"?interpret /]
          1:16 | [#assign inner="[#include '/etc/passwd']"?interpret][@inner /]
          1:3  | [=.data_model.title]
          1:3  | [=.vars["title"]]
          1:3  | [=.globals.title]
          1:3  | [=.main.x]
          1:3  | [=.namespace.x]
          1:3  | [=.get_optional_template("x.ftl").exists?c]
          1:3  | [=.caller_template_name]
          1:3  | [=title?node_name]
          1:1  | [#visit title]
          1:1  | [#recurse title]
          1:1  | [#stop "x"]
          1:1  | [#attempt][=nothing][#recover]swallowed[/#attempt]
          """)
  void doesNotReachBeyondItsView(String place, String template) {
    isRefused(template, "template-forbidden", place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1:9  | [=title?no_esc]
          1:1  | [#noautoesc][=title][/#noautoesc]
          1:1  | [#autoesc][=title][/#autoesc]
          1:16 | [#ftl auto_esc=false][=title]
          1:1  | [#ftl output_format="HTML"][=title]
          1:1  | [#ftl output_format="undefined"][=title]
          1:1  | [#ftl output_format="plainText"][=title]
          1:1  | [#outputformat "HTML"][=title][/#outputformat]
          1:1  | [#escape x as x?upper_case][=title][/#escape]
          1:9  | [=title?html]
          1:3  | [=title?esc]
          1:3  | [=key?markup_string]
          """)
  void handsOutNothingUnescaped(String place, String template) {
    isRefused(template, "template-forbidden", place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1:3 | [=.now]
          1:3 | [=.locale]
          1:3 | [=.time_zone]
          1:3 | [=.output_encoding]
          1:3 | [=.version]
          1:3 | [=title?date("yyyy")]
          1:3 | [=title?datetime.iso]
          1:3 | [=number?number_to_datetime]
          1:3 | [=number?string("0.00")]
          1:3 | [=number?string.currency]
          1:1 | [#setting locale="de_DE"]
          1:1 | [#setting time_zone="PST"]
          1:1 | [#setting number_format="0.00"]
          1:1 | [#setting output_encoding="UTF-16"]
          """)
  void doesNotDependOnTheMachine(String place, String template) {
    isRefused(template, "template-forbidden", place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"template_exception_handler=\"ignore\"", "auto_escaping_policy=\"disable\""})
  void knowsNoSettings(String setting) {
    isRefused("[#setting " + setting + "]", "template-syntax", "1:11");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1:3  | [=title?left_pad(2000000000)]
          1:3  | [=title?right_pad(2000000000, "xy")]
          1:3  | [=title?replace("a", "aaaaaaaaaa")]
          1:3  | [=title?url]
          1:3  | [=title?c]
          1:3  | [=title?truncate(2, title, 0)]
          1:14 | [#assign t = title?truncate][=t(2, title, 0)]
          1:3  | [=title?j_string]
          1:3  | [=names?join(title)]
          1:14 | [#assign j = names?join][=j(title)]
          1:3  | [=[title, title]?join("")]
          1:3  | [=names?map(x -> title)?join("")]
          1:3  | [=title?split("")?join("aa")]
          1:3  | [=title?word_list?join("aa")]
          1:3  | [="[=title][=title]"]
          1:31 | [#assign s = "x"][#assign s = s + s]
          1:3  | [=("x" + title) + title]
          1:18 | [#assign s = "x"][#assign s += s]
          1:1  | [#assign s][=title][=title][/#assign]
          1:1  | [#macro m rest...][=rest?join("")][/#macro][@m title title /]
          1:1  | [#function f rest...][#return rest?join("")][/#function][=f(title, title)]
          1:3  | [=m?with_args([1])]
          1:3  | [={"a": title}?size]
          1:3  | [=number * number]
          1:3  | [=number / 2]
          1:3  | [=1..2000000000]
          1:4  | [=(1..2000000000)?join("")]
          1:8  | [#list 1.. as x][/#list]
          1:8  | [#list 1..2000000000 as x][/#list]
          1:9  | [#list (1..2000000000)?filter(x -> x < 0) as x][/#list]
          1:12 | [#assign r=1..][#list r as x][/#list]
          """)
  void makesNotMuchOfLittle(String place, String template) {
    isRefused(template, "template-forbidden", place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?matches(\"(a+)+b\")",
        "?replace(\"(a+)+b\", \"\", \"r\")",
        "?split(\"(a+)+b\", \"r\")",
        "?keep_after(\"(a+)+b\", \"r\")",
        "?ensure_starts_with(\"(a+)+b\", \"x\")"
      })
  void knowsNoRegularExpressions(String search) {
    isRefused("[=pump" + search + "]", "template-forbidden", "1:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1:11 | [#macro m][@m /][/#macro][@m /]
          1:11 | [#macro a][@b /][/#macro][#macro b][@a /][/#macro][@a /]
          1:11 | [#macro m][@m][#nested][/@m][/#macro][@m]x[/@m]
          1:25 | [#function f x][#return f(x)][/#function][=f(1)]
          1:25 | [#function g x][#return f(x)][/#function][#function f x][#return g(x)][/#function][=f(1)]
          1:13 | [#macro m x][@m names?sort /][/#macro][@m names /]
          """)
  void doesNotCallItselfWithoutEnd(String place, String template) {
    isRefused(template, "template-recursion", place);
  }

  @Test
  void isNotNestedWithoutEnd() {
    isRefused(
        "[=" + "(".repeat(100_000) + "1" + ")".repeat(100_000) + "]", "template-recursion", "1:1");
    isRefused("[#if true]".repeat(20_000) + "[/#if]".repeat(20_000), "template-recursion", "1:1");
  }

  private static String nested(int depth, String inner) {
    return "[#list parts as x]".repeat(depth) + inner + "[/#list]".repeat(depth);
  }

  @Test
  void doesNotRunForever() {
    Duration moment = Duration.ofMillis(300);
    isRefused(
        "\n[#macro m n][#if n < 60][@m n + 1 /][@m n + 1 /][/#if][/#macro][@m 0 /]",
        "template-time",
        "2:1",
        moment);
    isRefused(
        "[#function f]" + nested(12, "") + "[#return 1][/#function][=f()]",
        "template-time",
        "1:212",
        moment);
  }

  @Test
  void doesNotWriteForever() {
    isRefused(nested(8, "0123456789"), "template-output", "1:145");
    isRefused(nested(8, "[=title]"), "template-output", "1:145");
    isRefused(nested(3, "[=pump]"), "template-output", "1:55");
  }

  @Test
  void writesFiftyTimesTheSurveyAndOneMebibyte() {
    TemplateEngine engine = new TemplateEngine("Test", text -> text);
    String tenths = "[#list parts as x][=pump][/#list]";
    TemplateSource source = TemplateSource.of("attack.ftl", tenths);

    assertThat(engine.render(source, VIEW, () -> 100_000)).hasSize(2_000_000);
    assertThat(
            catchThrowableOfType(ExportException.class, () -> engine.render(source, VIEW, () -> 0)))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1:1  | template-syntax | [=99999999999999999999]
          1:1  | template-syntax | [=1.5]
          1:1  | template-value  | [="1e999999999"?number]
          1:1  | template-value  | [=number % 0]
          1:51 | template-value  | [#assign n = 999999999999999999][#list parts as a][#assign n = n + 999999999999999999][/#list]
          """)
  void countsInWholeNumbersOfSomeSize(String place, String code, String template) {
    isRefused(template, code, place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "attack.ftl",
        "missing.ftl",
        "survey.bib.ftl",
        "/etc/passwd",
        "/attack.ftl",
        "../attack.ftl",
        "parts/../../attack.ftl",
        "..\\\\attack.ftl",
        "file:///etc/x.ftl",
        "classpath:x.ftl",
        "https://example.org/x.ftl",
        "*/x.ftl",
        ".hidden.ftl",
        "x.txt",
        "x.ftl.txt",
        "x.ftl\u0000.txt",
        ""
      })
  void includesNothingFromElsewhere(String name) {
    isRefused("a\n [#include \"" + name + "\"]", "template-include", "2:2");
    isRefused("a\n [#import \"" + name + "\" as x]", "template-include", "2:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[#include title]",
        "[#include \"x\" + \".ftl\"]",
        "[#include \"[=title].ftl\"]",
        "[#include \"x.ftl\" parse=false]",
        "[#include \"x.ftl\" encoding=\"UTF-16\"]",
        "[#include \"x.ftl\" ignore_missing=true]",
        "[#import title as x]"
      })
  void includesNothingWithoutSayingWhat(String template) {
    isRefused(template, "template-forbidden", "1:1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          1:3 | template-value  | there is no tilte here; docs/templates.md lists what there is | [=tilte]
          1:3 | template-value  | there is no class here; docs/templates.md lists what there is | [=class]
          1:3 | template-value  | there is no hashCode here; docs/templates.md lists what there is | [=hashCode()]
          1:3 | template-value  | for "." left-hand operand: Expected a hash, but this has evaluated to a string: title | [=title.class]
          1:3 | template-value  | for "." left-hand operand: Expected a hash, but this has evaluated to a markup_output: key | [=key.text]
          1:9 | template-syntax | unknown built-in: "nothing" | [=title?nothing]
          1:3 | template-syntax | encountered "]" | [=]
          1:1 | template-syntax | #list must have either "as loopVar" parameter or nested #items that belongs to it | [#list x]
          """)
  void saysWhatIsWrong(String place, String code, String message, String template) {
    isRefused(template, code, place);
    assertThat(
            catchThrowableOfType(ExportException.class, () -> rendered(template))
                .diagnostic()
                .message())
        .isEqualTo(message);
  }

  /** Whatever is put together of the pieces of templates ends in a text or in one line. */
  @Test
  void endsWhateverItIs() {
    String[] pieces = {
      "[=",
      "]",
      "[#list ",
      "parts",
      " as x",
      "[/#list]",
      "[#if ",
      "[/#if]",
      "title",
      "?",
      "join",
      "(",
      ")",
      "\"",
      ", ",
      "[#macro m]",
      "[/#macro]",
      "[@m /]",
      "..",
      "1",
      " + ",
      "[#include ",
      "x",
      ".",
      "[#ftl]",
      "[#--",
      "--]",
      "[",
      "\n",
      "\ud800",
      "[#assign ",
      "=",
      "[#else]",
      "[#sep]"
    };
    Random random = new Random(20260101);
    int tries = 300 * Integer.getInteger("tries.factor", 1);
    for (int i = 0; i < tries; i++) {
      StringBuilder template = new StringBuilder();
      for (int length = random.nextInt(25); length >= 0; length--) {
        template.append(pieces[random.nextInt(pieces.length)]);
      }
      endsInTextOrOneLine(template.toString());
    }
  }

  private static void endsInTextOrOneLine(String template) {
    try {
      assertThat(rendered(template)).isNotNull();
    } catch (ExportException refused) {
      assertThat(refused.getMessage()).as(template).startsWith("attack.ftl:").hasLineCount(1);
    }
  }
}
