package io.github.surveytoolkit.importer.markdown;

import io.github.surveytoolkit.importer.link.LinkLabels;
import io.github.surveytoolkit.importer.markdown.Part.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the columns of a table hold, by their heads and, where these leave it open, by their cells.
 */
final class ColumnRoles {

  private static final Pattern TITLE =
      words(
          "title|paper|papers|paper title|title & authors|paper name|publication title|article|work|works|reference|references|\u8bba\u6587|\u6807\u9898|\u8bba\u6587\u6807\u9898|title and authors|paper title & link|paper & code|name of paper");
  private static final Pattern NAME =
      words(
          "name|names|method|methods|model|models|acronym|abbr\\.?|short name|abbreviation|approach|system|algorithm|dataset|benchmark|project|title abbreviation");
  private static final Pattern AUTHORS =
      words("authors?|author\\(s\\)|by|\u4f5c\u8005|authors? list|first author");
  private static final Pattern VENUE =
      words(
          "venue|venues|conference|journal|conf\\.?|pub\\.?|publication|publisher|published|published in|publish|source|proceedings|conference/journal|journal/conference|venue/year|venue & year|venue \\(year\\)|where|accepted|pub & date|\u4f1a\u8bae|\u671f\u520a|publications?|status|year & venue|venue year");
  private static final Pattern DATE =
      words(
          "year|date|time|published date|publication date|publish date|pub\\. ?date|month|release date|released?|submitted|\u65e5\u671f|\u5e74\u4efd|submission date|publication year|arxiv date|first released|release time|update date");
  private static final Pattern LINK =
      words(
          "links?|code|codes|github|repo|repository|source code|implementation|pdf|url|urls|project|project page|website|web|homepage|home|page|demo|dataset|datasets|data|video|slides|blog|resources?|material|materials|arxiv|openreview|doi|bib|bibtex|download|huggingface|model|checkpoint|code link|paper link|paper url|\u4ee3\u7801|\u94fe\u63a5|project/code|code/project|code & data|project website|open source|github link|official code|links? & code|more|repository link|supplementary|weights");
  private static final Pattern TOPIC =
      words(
          "tasks?|category|categories|types?|tags?|topics?|area|domain|field|modality|modalities|keywords?|keyword\\(s\\)|target|setting|application|class|subject|institute|institutes|institution|institutions|affiliation|affiliations|organization|company|team|language|framework|architecture|backbone|base model|size|params|parameters|license|cats|languages?|target task|target model|baseline|metrics?|datasets?|benchmarks?");
  private static final Pattern NOTE =
      words(
          "abstract|summary|tl;?dr|notes?|description|comments?|remarks?|highlights?|details|introduction|intro|contributions?|main idea|key ideas?|key contributions?|takeaways?|content|overview|\u7b80\u4ecb|\u6458\u8981|\u5907\u6ce8|idea|features?|about");
  private static final Pattern NONE =
      words(
          "#|no\\.?|id|idx|index|rank|stars?|image|figure|teaser|overview figure|pic|picture|preview|cover|citations?|cited by|cites?|\u5c01\u9762|\u65f6\u957f|num|number|\u5e8f\u53f7|s\\.? ?no\\.?|sr\\.? ?no\\.?|key|score|read|done|status icon");
  private static final int SAMPLE = 40;

  private final List<Role> roles;
  private final boolean headsTitles;

  private ColumnRoles(List<Role> roles) {
    this.roles = roles;
    this.headsTitles = roles.contains(Role.TITLE) || roles.contains(Role.NAME);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("(?i)(?:" + alternatives + ")");
  }

  /** Tells the roles of the columns of {@code rows} from {@code head}, which may be empty. */
  static ColumnRoles of(List<EntryText> head, List<List<EntryText>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    List<Role> roles = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      roles.add(column < head.size() ? byHead(head.get(column).text()) : Role.UNKNOWN);
    }
    ColumnRoles result = new ColumnRoles(roles);
    result.settleTitle(rows);
    return result;
  }

  private static Role byHead(String text) {
    String head =
        LinkLabels.plain(text.replace(EntryText.HARD_BREAK, ' ')).toLowerCase(Locale.ROOT);
    if (TITLE.matcher(head).matches()) {
      return Role.TITLE;
    } else if (AUTHORS.matcher(head).matches()) {
      return Role.AUTHORS;
    } else if (VENUE.matcher(head).matches()) {
      return Role.VENUE;
    } else if (DATE.matcher(head).matches()) {
      return Role.DATE;
    } else if (NAME.matcher(head).matches()) {
      return Role.NAME;
    } else if (LINK.matcher(head).matches()) {
      return Role.LINK;
    } else if (NOTE.matcher(head).matches()) {
      return Role.NOTE;
    } else if (TOPIC.matcher(head).matches()) {
      return Role.TOPIC;
    }
    return NONE.matcher(head).matches() ? Role.NONE : Role.UNKNOWN;
  }

  /** One column is the title's: of those whose heads allow it, the wordiest. */
  private void settleTitle(List<List<EntryText>> rows) {
    int best = -1;
    double most = 0;
    for (int column = 0; column < roles.size(); column++) {
      double weight = titleWeight(roles.get(column)) * meanWords(rows, column);
      if (weight > most) {
        most = weight;
        best = column;
      }
    }
    for (int column = 0; column < roles.size(); column++) {
      if (column == best) {
        roles.set(column, Role.TITLE);
      } else if (roles.get(column) == Role.TITLE) {
        roles.set(column, Role.LINK);
      }
    }
  }

  private static double titleWeight(Role role) {
    return switch (role) {
      case TITLE -> 4;
      case NAME, UNKNOWN -> 1;
      case LINK -> 0.5;
      default -> 0;
    };
  }

  private static double meanWords(List<List<EntryText>> rows, int column) {
    int words = 0;
    int cells = 0;
    for (List<EntryText> row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
      if (column < row.size() && !row.get(column).text().isBlank()) {
        words += Math.min(12, Words.count(row.get(column).text()));
        cells++;
      }
    }
    return cells == 0 ? 0 : (double) words / cells;
  }

  /** Returns true if a head says that its column holds titles or names. */
  boolean headsTitles() {
    return headsTitles;
  }

  Role of(int column) {
    return column < roles.size() ? roles.get(column) : Role.UNKNOWN;
  }

  int titleColumn() {
    return roles.indexOf(Role.TITLE);
  }
}
