package io.github.surveytoolkit.exporter.template;

import freemarker.template.Template;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where a template calls itself, which a stack that has overflown does not tell. */
final class Recursion {

  private static final Set<String> CALLS = Set.of("UnifiedCall", "MethodCall");

  private Recursion() {}

  /** Returns the first macro's call of itself, else the first call within any macro. */
  static Optional<TemplateNode> in(Template template) {
    TemplateNode root = TemplateNode.rootOf(template);
    Optional<TemplateNode> direct =
        macros(root).flatMap(macro -> calls(macro).filter(call -> isOf(macro, call))).findFirst();
    return direct.or(() -> macros(root).flatMap(Recursion::calls).findFirst());
  }

  private static Stream<TemplateNode> macros(TemplateNode root) {
    return all(root).filter(node -> node.kind().equals("Macro"));
  }

  private static Stream<TemplateNode> calls(TemplateNode macro) {
    return all(macro).filter(node -> CALLS.contains(node.kind()));
  }

  private static boolean isOf(TemplateNode macro, TemplateNode call) {
    Optional<String> callee = call.node(0).map(TemplateNode::symbol);
    return callee.equals(macro.value(0).map(String::valueOf));
  }

  private static Stream<TemplateNode> all(TemplateNode node) {
    return Stream.concat(Stream.of(node), node.parts().stream().flatMap(Recursion::all));
  }
}
