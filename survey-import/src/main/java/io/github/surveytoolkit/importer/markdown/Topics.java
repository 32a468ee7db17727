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
  private final Contents contents;
  private final Map<Section, Topic> known = new HashMap<>();

  Topics(Section root, Optional<Section> title) {
    this.title = title;
    this.contents = Contents.of(root);
  }

  /** Returns the topic of an entry: its section's, unless it stands before the contents. */
  Topic of(Section section, Candidate candidate) {
    boolean introduction = contents.isIntroduction(section, candidate.start());
    return introduction ? Topic.HOUSEKEEPING : of(section);
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
