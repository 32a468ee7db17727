package io.github.surveytoolkit.importer.markdown;

import java.util.regex.Pattern;

/** What a section is about, by its heading: papers, or one of the things that lists also hold. */
enum Topic {
  PAPERS,
  /** things that may be papers or not: there an entry needs evidence of its own */
  RESOURCES,
  CONTENTS,
  NEWS,
  /** the rules of contributing, licence, citation, thanks */
  HOUSEKEEPING;

  private static final Pattern DECORATION =
      Pattern.compile("[^\\p{L}\\p{N}&' /-]+|^\\s*[\\d.]+\\s+");
  private static final Pattern CONTENTS_WORDS =
      words(
          "(?:table of )?contents?(?: list)?|toc|table of content|\u76ee\u5f55|index|outline|catalog(?:ue)?|navigation|menu|quick links|filter by.*|jump to.*|sections");
  private static final Pattern NEWS_WORDS =
      words(
          "(?:latest |recent |breaking |paper )?(?:news|updates?)(?: (?:&|and) .*)?|what'?s new.*|change ?log|announcements?|release notes|update log|updates? log|recent updates|\u66f4\u65b0.*|todo(?: list)?|to-do|roadmap|milestones?");
  private static final Pattern HOUSEKEEPING_WORDS =
      words(
          "contribut.*|how to (?:contribute|cite|use|add).*|contact.*|licen[sc]es?|(?:bibtex )?citations?|cite.*|citing.*|bibtex|acknowledge?ments?|thanks|credits|star history|stars|stargazers.*|maintain(?:er|ed).*|format|legend|disclaimer|support.*|sponsors?|feedback|about(?: us| this.*)?|introduction|abstract|motivation|description|quick ?start|getting started|installation|usage|requirements|conventions?|keywords? conventions?|(?:paper )?statistics|authors?|our team|team|faq|notes?|preface|overview of (?:this|the).*|guidelines?|prerequisites?|how to .*|references? format|update|join.*|community|communication");
  private static final Pattern RESOURCE_WORDS =
      words(
          ".*\\b(?:tools?|toolkits?|toolbox(?:es)?|software|librar(?:y|ies)|frameworks?|packages|code ?bases?|implementations?|repositor(?:y|ies)|open[- ]?source(?:d)?(?: projects?| models?)?|products?|demos?|simulators?|platforms?|courses?|tutorials?|lectures?|talks?|seminars?|videos?|blogs?|blog posts?|posts?|articles|books?|podcasts?|challenges|competitions?|jobs|people|researchers|labs|groups|communities|newsletters?|websites?|web ?sites|slides|data ?sets?|data|benchmarks? datasets?|resources?|links|materials|projects?|apps?|startups?|companies|leaderboards?|checkpoints|playgrounds?|commercial.*|media|presentations?|visuali[sz]ations? tools?|forums?|collections?|services|hardware)");
  private static final Pattern EVENT_WORDS =
      words(
          "(?:top |related |relevant |major |upcoming )*(?:conferences?|journals?|workshops?|venues|events)"
              + "(?:(?: and | & |, ?)(?:conferences?|journals?|workshops?|venues|events))*");
  private static final Pattern RELATED_WORDS =
      words(
          "(?:other |related |similar |useful |more |further )*(?:awesome|lists?|repos?|repositor(?:y|ies)|resources?|collections?|github.*|projects?|links?|readings? lists?)(?: .*)?");
  private static final Pattern PAPER_WORDS =
      words(".*\\b(?:papers?|surveys?|publications|literature)\\b.*");

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?i)(?:" + alternatives + ")");
  }

  /** Returns the topic that {@code title} names; papers unless it names another. */
  static Topic of(String title) {
    String words = DECORATION.matcher(title).replaceAll(" ").replaceAll("\\s+", " ").strip();
    if (CONTENTS_WORDS.matcher(words).matches()) {
      return CONTENTS;
    } else if (NEWS_WORDS.matcher(words).matches()) {
      return NEWS;
    } else if (HOUSEKEEPING_WORDS.matcher(words).matches()) {
      return HOUSEKEEPING;
    } else if (PAPER_WORDS.matcher(words).matches()) {
      return PAPERS;
    }
    boolean resources =
        RESOURCE_WORDS.matcher(words).matches()
            || EVENT_WORDS.matcher(words).matches()
            || RELATED_WORDS.matcher(words).matches();
    return resources ? RESOURCES : PAPERS;
  }

  /** Returns true if {@code title} says that papers are listed there. */
  static boolean isOfPapers(String title) {
    return PAPER_WORDS.matcher(title).matches();
  }

  /** Returns true if papers may be listed there. */
  boolean mayListPapers() {
    return this == PAPERS || this == RESOURCES;
  }
}
