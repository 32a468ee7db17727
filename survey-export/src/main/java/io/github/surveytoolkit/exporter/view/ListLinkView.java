package io.github.surveytoolkit.exporter.view;

import io.github.surveytoolkit.exporter.template.Text;

/**
 * A link of an entry.
 *
 * @param label as the source writes it, else what lies there
 * @param isWritten true if the source writes the label
 * @param address the target, or nothing where the source's is none to link to
 * @param tip what lies there, where neither label nor address tell
 * @param plain the whole link where it is its own label, as {@code <https://arxiv.org/>}
 * @param code the address that is none to link to
 */
public record ListLinkView(
    String label,
    boolean isWritten,
    Text.Address address,
    String tip,
    Text.Verbatim plain,
    Text.Verbatim code) {

  ListLinkView withoutTip() {
    return new ListLinkView(label, isWritten, address, "", plain, code);
  }
}
