package io.github.surveytoolkit.cli;

import io.github.surveytoolkit.importer.ImportFormat;
import io.github.surveytoolkit.importer.ImportOptions;
import io.github.surveytoolkit.importer.SurveyImport;
import io.github.surveytoolkit.importer.bibtex.CategoriesFrom;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.source.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The inputs of a verb. */
final class InputOptions {

  private static final String STANDARD_LIMIT = "16M";

  /** A bibliography may be that of a whole field. */
  private static final String BIBTEX_LIMIT = "2G";

  private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kKmMgG]?)");
  private static final Pattern HTML = Pattern.compile("(?is)\\A\\s*<(?:!doctype|html)");

  private final String verb;
  private final List<String> files;
  private final Optional<String> from;
  private final Optional<String> maxInput;
  private final CategoriesFrom categoriesFrom;

  InputOptions(ParseResult parsed) {
    Object inputs = parsed.matchedPositionalValue(0, (Object) "");
    this.files = inputs instanceof String[] several ? List.of(several) : List.of();
    this.verb = parsed.commandSpec().name();
    this.from = Options.one(parsed, "--from");
    this.maxInput = Options.one(parsed, "--max-input");
    this.categoriesFrom = categoriesFrom(parsed);
  }

  static void declare(CommandSpec verb) {
    verb.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("1..*")
            .paramLabel("FILE")
            .type(String[].class)
            .description(
                "a list (.md), a bibliography (.bib, .bib.gz), a table (.csv) or a survey (.json);"
                    + " - is standard input. Several become one survey.")
            .build());
    Options.of(verb)
        .value(
            "--from",
            "FORMAT",
            "format of the inputs, if their names do not tell: " + String.join(", ", words()))
        .value(
            "--categories-from",
            "FIELD",
            "make categories of this field of a .bib: keywords, groups")
        .value(
            "--max-input",
            "SIZE",
            "refuse larger inputs (default: "
                + STANDARD_LIMIT
                + ", "
                + BIBTEX_LIMIT
                + " for a .bib)");
  }

  private static CategoriesFrom categoriesFrom(ParseResult parsed) {
    String word = parsed.matchedOptionValue("--categories-from", CategoriesFrom.NONE.word());
    return CategoriesFrom.ofWord(word.toLowerCase(Locale.ROOT))
        .orElseThrow(
            () ->
                Failure.usage("--categories-from wants keywords or groups, was \"" + word + "\""));
  }

  /** Reads all inputs and joins them. */
  ReadResult read(Console console) {
    if (files.isEmpty()) {
      throw Failure.usage("an input is missing: survey " + verb + " FILE");
    }
    List<ReadResult> results = new ArrayList<>();
    for (String file : files) {
      results.add(read(file, from.orElse(""), standard(), console));
    }
    return ReadResult.joined(results);
  }

  /** Reads a file beside the inputs, in the format that its name tells. */
  ReadResult readOne(String file, Console console) {
    return read(file, "", standard(), console);
  }

  /** Reads of a file beside the inputs no more than {@code wanted} may accept, where that helps. */
  ReadResult readSome(String file, Predicate<Paper> wanted, Console console) {
    return read(file, "", ImportOptions.STANDARD.withWanted(wanted), console);
  }

  private ImportOptions standard() {
    return ImportOptions.STANDARD.withCategoriesFrom(categoriesFrom);
  }

  private ReadResult read(String file, String from, ImportOptions options, Console console) {
    InputFile.refuseDirectory(file);
    ImportFormat format = from.isEmpty() ? ofName(file) : ofWord(from);
    byte[] bytes =
        file.equals("-") ? bytes(console.in(), "standard input", format) : bytes(file, format);
    refuseForeign(file, bytes);
    return SurveyImport.read(file, bytes, format, options.withMostUnpacked(limit(format)));
  }

  static ImportFormat ofWord(String wanted) {
    return Arrays.stream(ImportFormat.values())
        .filter(format -> format.word().equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                Failure.usage(
                    "unknown format \""
                        + wanted
                        + "\" for --from; the formats are "
                        + FormatNames.list(words())));
  }

  private static ImportFormat ofName(String file) {
    String choice = "--from " + FormatNames.choice(words());
    return ImportFormat.ofFileName(file)
        .orElseThrow(
            () ->
                Failure.usage(
                    file.equals("-")
                        ? "say what standard input holds: " + choice
                        : "cannot tell the format of " + file + " by its name; add " + choice));
  }

  private static List<String> words() {
    return Arrays.stream(ImportFormat.values()).map(ImportFormat::word).toList();
  }

  private byte[] bytes(String file, ImportFormat format) {
    try (InputStream stream = Files.newInputStream(InputFile.existing(file))) {
      return bytes(stream, file, format);
    } catch (IOException unreadable) {
      throw InputFile.unreadable(file);
    }
  }

  private byte[] bytes(InputStream stream, String name, ImportFormat format) {
    long limit = limit(format);
    try {
      byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
      if (bytes.length > limit) {
        throw Failure.failed(
            name + " is larger than " + written(format) + "; allow more with --max-input");
      }
      return bytes;
    } catch (IOException unreadable) {
      throw Failure.failed("cannot read " + name + ": " + unreadable.getMessage());
    }
  }

  private String written(ImportFormat format) {
    return maxInput.orElse(format == ImportFormat.BIBTEX ? BIBTEX_LIMIT : STANDARD_LIMIT);
  }

  private long limit(ImportFormat format) {
    Matcher size = SIZE.matcher(written(format));
    if (!size.matches()) {
      throw Failure.usage("--max-input wants a size such as 16M, was " + written(format));
    }
    int shift =
        switch (size.group(2).toLowerCase(Locale.ROOT)) {
          case "k" -> 10;
          case "m" -> 20;
          case "g" -> 30;
          default -> 0;
        };
    return Long.parseLong(size.group(1)) << shift;
  }

  /** A PDF or a web page is no list, whatever its name says. */
  private static void refuseForeign(String name, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      throw Failure.failed(name + " is a PDF; give the Markdown list that it was made from");
    }
    if (HTML.matcher(start).find()) {
      throw Failure.failed(
          name + " is a web page; give the Markdown file, not its page on the web");
    }
  }
}
