package io.github.surveytoolkit.exporter.template;

import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part of FreeMarker's language that templates may use: what lays out, and nothing that could
 * reach out, depend on the machine, hand out text that is not escaped, or make much of little.
 * Whatever is not named here is refused, so that news in FreeMarker are.
 */
final class TemplateGrammar {

  static final Set<String> DIRECTIVES =
      words(
          """
          #mixed_content #text #--...-- ${...} #if-#elseif-#else-container #if #elseif #else \
          #list #list-#else-container #items #sep #break #continue #switch #case #on #default \
          #macro #function #nested #return @ #assign #local #include #import #compress \
          #t #lt #rt #nt""");

  private static final Set<String> OPERATORS =
      words(
          """
          . ...[...] ...(...) (...) ...!... ?? ! && || == = != < > <= >= lt gt lte gte \
          -... - % ->""");

  static final Set<String> BUILT_INS =
      words(
          """
          ?size ?length ?has_content ?first ?last ?reverse ?sort ?sort_by ?filter(...) ?join \
          ?seq_contains ?contains ?starts_with ?ends_with ?index ?counter ?is_first ?is_last \
          ?has_next ?item_cycle ?is_odd_item ?is_even_item ?upper_case ?lower_case ?cap_first \
          ?uncap_first ?trim ?truncate ?then(...) ?number""");

  private static final Set<String> NAMES = Set.of("Identifier", "NumberLiteral", "BooleanLiteral");
  private static final Set<String> ASSIGNMENTS = Set.of("=", "++", "--");
  private static final int LONGEST_QUOTE = 100;

  private final String template;
  private final List<TemplateNode> includes = new ArrayList<>();

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  private TemplateGrammar(String template) {
    this.template = template;
  }

  /**
   * Checks a whole template and returns its {@code [#include]}s and {@code [#import]}s.
   *
   * @param shown how messages call the template
   */
  static List<TemplateNode> check(Template template, EscapingFormat format, String shown) {
    if (template.getOutputFormat() != format || !template.getAutoEscaping()) {
      throw ExportException.atStart(
          "template-forbidden", "the format, and not [#ftl], says how text is escaped", shown);
    }
    TemplateGrammar grammar = new TemplateGrammar(shown);
    TemplateNode root = TemplateNode.rootOf(template);
    grammar.check(root, root);
    return grammar.includes;
  }

  private void check(TemplateNode node, TemplateNode parent) {
    objection(node, parent).ifPresent(reason -> refuse(node, reason));
    node.parts().forEach(part -> check(part, node));
  }

  private void refuse(TemplateNode node, String reason) {
    throw ExportException.of("template-forbidden", reason, node.position(template));
  }

  private Optional<String> objection(TemplateNode node, TemplateNode parent) {
    return switch (node.kind()) {
      case "StringLiteral" ->
          unless(node.size() == 0, "quotes hold no [=\u2026]; put texts side by side: [=a][=b]");
      case "AddConcatExpression" ->
          unless(
              isShort(node.node(0)) || isShort(node.node(1)),
              "+ adds a number or a short quoted text; put texts side by side: [=a][=b]");
      case "Range" ->
          unless(
              parent.kind().equals("DynamicKeyName"),
              "a range stands in brackets behind a list only, as in authors[0..*3]");
      case "ListLiteral" ->
          unless(
              node.parts().stream().allMatch(TemplateGrammar::isConstant),
              "a list in brackets holds numbers and quoted texts only");
      case "joinBI" ->
          unless(isCalled(node, parent, 1), "?join wants a short quoted text, as in ?join(\", \")");
      case "truncateBI" ->
          unless(
              isCalled(node, parent, 2),
              "?truncate wants a number, and at most a short quoted text, as in ?truncate(80)");
      case "BlockAssignment" -> Optional.of("[#assign] wants a value, as in [#assign n = 1]");
      case "Assignment" ->
          unless(
              node.value(1).filter(ASSIGNMENTS::contains).isPresent(), "[#assign] knows = ++ --");
      case "Macro" ->
          unless(
              node.value(node.size() - 2).isEmpty(),
              "a macro has no parameter that takes the rest");
      case "Include", "LibraryLoad" -> include(node);
      default ->
          unless(
              isKnown(node),
              shown(node) + " is not for templates; see docs/templates.md for what is");
    };
  }

  private static Optional<String> unless(boolean fine, String objection) {
    return fine ? Optional.empty() : Optional.of(objection);
  }

  /** What is put to a text time and again must be small. */
  private boolean isShort(Optional<TemplateNode> part) {
    return part.filter(
            node ->
                node.kind().equals("NumberLiteral")
                    || node.quoted().filter(text -> text.length() <= LONGEST_QUOTE).isPresent())
        .isPresent();
  }

  /** Called on the spot, with what is put to the text short and quoted. */
  private boolean isCalled(TemplateNode builtIn, TemplateNode parent, int put) {
    return parent.kind().equals("MethodCall")
        && parent.node(0).filter(builtIn::equals).isPresent()
        && parent.parts().stream().skip(put).map(Optional::of).allMatch(this::isShort);
  }

  private static boolean isConstant(TemplateNode part) {
    return part.kind().equals("NumberLiteral") || part.quoted().isPresent();
  }

  private Optional<String> include(TemplateNode node) {
    includes.add(node);
    boolean plain = node.node(0).flatMap(TemplateNode::quoted).isPresent();
    boolean alone = node.kind().equals("LibraryLoad") || node.parts().size() == 1;
    return unless(
        plain && alone, "name the template in quotes and nothing else: [#include \"row.ftl\"]");
  }

  /** A user's names are no symbols, whatever they look like. */
  private static boolean isKnown(TemplateNode node) {
    String symbol = node.symbol();
    return NAMES.contains(node.kind())
        || DIRECTIVES.contains(symbol)
        || OPERATORS.contains(symbol)
        || BUILT_INS.contains(symbol);
  }

  private static String shown(TemplateNode node) {
    return node.symbol().startsWith("#") ? "[" + node.symbol() + "]" : node.symbol();
  }
}
