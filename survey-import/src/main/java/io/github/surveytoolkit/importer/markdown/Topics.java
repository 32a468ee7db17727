package io.github.surveytoolkit.importer.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The topics of a document's sections: each section's own or, where its heading is silent, that of
 * the sections above. The document's title says nothing of them.
 */
final class Topics {

  private final Optional<Section> title;
  private final Map<Section, Topic> known = new HashMap<>();

  Topics(Optional<Section> title) {
    this.title = title;
  }

  Topic of(Section section) {
    Topic topic = known.get(section);
    if (topic == null) {
      topic = read(section);
      known.put(section, topic);
    }
    return topic;
  }

  private Topic read(Section section) {
    if (title.filter(section::equals).isPresent() || section.parent().isEmpty()) {
      return Topic.PAPERS;
    }
    Topic own = Topic.of(section.title());
    if (own != Topic.PAPERS || Topic.isOfPapers(section.title())) {
      return own;
    }
    Topic above = of(section.parent().get());
    return above == Topic.NEWS || above == Topic.RESOURCES ? above : Topic.PAPERS;
  }
}
