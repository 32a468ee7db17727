package io.github.surveytoolkit.exporter.template;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a template comes from, and with it those that it may include.
 *
 * <p>{@code ExportFormat.BIBTEX.withTemplate(TemplateSource.file(Path.of("mine.bib.ftl")))}
 */
public final class TemplateSource {

  /** The source of a format that is written without a template. */
  public static final TemplateSource NONE =
      new TemplateSource("", "", template -> Optional.empty());

  private static final Pattern FIRST_COMMENT =
      Pattern.compile("\\A\\[#--\\s*(.*?)\\s*--\\]", Pattern.DOTALL);

  /** Finds the text of a template by its name, which is relative and has {@code /} in it. */
  @FunctionalInterface
  interface Texts {
    Optional<String> text(String template);
  }

  private final String folder;
  private final String name;
  private final Texts texts;

  private TemplateSource(String folder, String name, Texts texts) {
    this.folder = folder;
    this.name = name;
    this.texts = texts;
  }

  /** A template that comes with this library, by its file name; it may include others of these. */
  public static TemplateSource bundled(String name) {
    return new TemplateSource("", name, new BundledTemplates());
  }

  /** A template of the caller's, which includes no other. */
  public static TemplateSource of(String name, String text) {
    return new TemplateSource(
        "", name, wanted -> wanted.equals(name) ? Optional.of(text) : Optional.empty());
  }

  /**
   * A file. It may include templates of its own folder and of those below, whose names end in
   * {@code .ftl}, and those that come with this library; nothing else is opened.
   */
  public static TemplateSource file(Path file) {
    Path folder = file.resolveSibling("");
    String shown = folder.toString();
    String name = String.valueOf(file.getFileName());
    return new TemplateSource(
        shown.isEmpty() || shown.endsWith("/") ? shown : shown + "/",
        name,
        withBundled(name, new TemplateFolder(folder)));
  }

  /** A copy of a bundled template finds what it includes, also where that was not copied. */
  private static Texts withBundled(String own, Texts folder) {
    Texts bundled = new BundledTemplates();
    return wanted ->
        wanted.equals(own)
            ? folder.text(wanted)
            : folder.text(wanted).or(() -> bundled.text(wanted));
  }

  /** Returns true if this and all that it includes come with the library. */
  boolean isBundled() {
    return texts instanceof BundledTemplates;
  }

  /** Returns the file name, by which others of its folder can include it. */
  public String name() {
    return name;
  }

  /**
   * Returns the template itself.
   *
   * @throws ExportException if it cannot be read
   */
  public String text() {
    return text(name).orElseThrow(() -> missing(name));
  }

  /** Returns what the template says of itself in a comment at its start, or nothing. */
  public String summary() {
    Matcher comment = FIRST_COMMENT.matcher(text());
    return comment.find() ? comment.group(1).replaceAll("\\s+", " ") : "";
  }

  Optional<String> text(String template) {
    return texts.text(template);
  }

  /** Returns how messages call one of the templates. */
  String shown(String template) {
    return folder + template;
  }

  private ExportException missing(String template) {
    return ExportException.atStart(
        "template-missing", "there is no such template; check the name", shown(template));
  }
}
