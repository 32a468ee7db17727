package io.github.surveytoolkit.importer.link;

import io.github.surveytoolkit.model.LinkKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The labels that lists give to links, and what kind of thing each announces. The words were
 * counted over a hundred lists.
 */
public final class LinkLabels {

  private static final Pattern NUMBER_AT_END = Pattern.compile(" ?[#(]?\\d{1,2}\\)?$");
  private static final Set<String> VAGUE =
      Set.of(
          "link",
          "url",
          "here",
          "html",
          "official",
          "page",
          "web",
          "star",
          "stars",
          "other",
          "read");
  private static final Map<String, LinkKind> KINDS = new HashMap<>();

  static {
    put(
        LinkKind.PAPER,
        "paper|papers|pdf|link|arxiv|arxiv version|arxiv paper|arxiv link|abs|abstract|article|full text|full paper|fulltext|preprint|openreview|acm|ieee|springer|html|paper link|paper page|paper pdf|pub|publication|doi|extended version|journal version|conference version|conference|journal|long version|short version|proceedings|technical report|tech report|report|thesis|ps|eprint|论文|文章|原文|paper arxiv|acl anthology|cvf|nips|thecvf|manuscript|read|sciencedirect|pmlr|biorxiv|medrxiv|supp|supplementary|supplementary material|supplementary materials|supplemental|supplemental material|supplement|suppl|appendix|supplementary information|si|errata|paper here|book|book chapter|chapter|monograph");
    put(
        LinkKind.CODE,
        "code|codes|github|git|repo|repository|source|source code|implementation|official|official code|official implementation|unofficial|unofficial code|pytorch|pytorch code|tensorflow|tensorflow code|tf|keras|jax|caffe|torch|theano|matlab|python|r|c|c++|julia|mxnet|chainer|paddle|library|software|package|toolkit|tool|toolbox|gitlab|github page|github repo|github code|code link|code available|official github|github link|official repo|开源|代码|code repository|python code|r code|matlab code|artifact|artifacts|python reference|model code|star|stars|github stars|github repo stars|gist|notebook|pytorch implementation|tensorflow implementation|code available soon|cuda|colab|colab notebook|simulator|project code|tf code|anonymous code");
    put(
        LinkKind.PROJECT,
        "project|project page|projectpage|project website|project site|project link|website|web|webpage|web page|homepage|home page|home|page|site|project homepage|official website|official site|wiki|docs|doc|documentation|official page|项目|主页|github io|microsite|landing page");
    put(
        LinkKind.DATA,
        "data|dataset|datasets|benchmark|data set|corpus|huggingface|hugging face|hf|model|models|weights|checkpoint|checkpoints|model weights|pretrained model|pretrained models|leaderboard|collection|zenodo|huggingface dataset|数据|数据集|data viewer|kaggle|modelscope|model zoo|hugging face model|data link|hf model|hf dataset");
    put(LinkKind.SLIDES, "slides|slide|ppt|pptx|presentation|poster|slide deck|deck|talk slides");
    put(
        LinkKind.VIDEO,
        "video|videos|youtube|talk|bilibili|recording|presentation video|video talk|oral|lecture|slideslive|teaser|teaser video|youtube video|short video|long video|trailer|vimeo|视频");
    put(
        LinkKind.DEMO,
        "demo|demos|online demo|live demo|demo page|playground|space|hf space|hf demo|huggingface demo|web demo|gradio|try it|app|local demo");
    put(
        LinkKind.BLOG,
        "blog|blogs|blog post|blogpost|post|news|medium|explanation|tutorial|notes|note|reading note|reading notes|review|reviews|summary|explained|zhihu|知乎|解读|博客|interview|article review|tweet|twitter|press|press release|announcement|x|x thread|thread|linkedin|tldr|笔记|my notes");
    put(
        LinkKind.URL,
        "url|here|more|paper list|reading list|bib|bibtex|bibtext|cite|citation|cited by|ref|reference|google scholar|scholar|semantic scholar|dblp|coming soon|tbd|n/a|na|soon|archive|mirror|download|wikipedia|license|contact|other|details|info|more info|external|file|source link|alphaxiv|papers with code|pwc|paperswithcode|connected papers");
  }

  private LinkLabels() {}

  private static void put(LinkKind kind, String labels) {
    for (String label : labels.split("\\|", -1)) {
      KINDS.putIfAbsent(label, kind);
    }
  }

  /** Returns the kind that {@code label} announces; empty if it is no known label. */
  public static Optional<LinkKind> kindOf(String label) {
    String plain = plain(label);
    LinkKind whole = KINDS.get(plain);
    if (whole != null) {
      return Optional.of(whole);
    }
    LinkKind numbered = KINDS.get(NUMBER_AT_END.matcher(plain).replaceFirst(""));
    return numbered != null ? Optional.of(numbered) : byWords(plain);
  }

  /**
   * A label of two to four words is of the kind that its first known word is, "official code - c".
   */
  private static Optional<LinkKind> byWords(String plain) {
    String[] words = plain.split(" ", -1);
    if (words.length < 2 || words.length > 4 || plain.length() > 40) {
      return Optional.empty();
    }
    for (String telling :
        new String[] {
          "code",
          "dataset",
          "data",
          "slides",
          "video",
          "demo",
          "blog",
          "paper",
          "pdf",
          "project",
          "website",
          "repo",
          "github",
          "arxiv",
          "model",
          "poster",
          "implementation",
          "note",
          "link",
          "tutorial"
        }) {
      for (String word : words) {
        if (word.equals(telling)) {
          return Optional.ofNullable(KINDS.get(telling));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns true if all of {@code label} is a known label, rather than its words. */
  public static boolean isWholly(String label) {
    return KINDS.containsKey(plain(label));
  }

  /**
   * Returns true for a label such as "Link", after which only the address tells what lies there.
   */
  public static boolean isVague(String label) {
    return VAGUE.contains(plain(label));
  }

  /** Returns {@code label} in lower case, without brackets, emoji and doubled spaces. */
  public static String plain(String label) {
    StringBuilder plain = new StringBuilder(label.length());
    label
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> append(isDecoration(c) ? ' ' : c, plain));
    int end = plain.length();
    return end > 0 && plain.charAt(end - 1) == ' ' ? plain.substring(0, end - 1) : plain.toString();
  }

  private static void append(int c, StringBuilder plain) {
    boolean space = c == '-' || Character.isWhitespace(c) || c == 0xA0;
    if (!space) {
      plain.appendCodePoint(c);
    } else if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
      plain.append(' ');
    }
  }

  private static boolean isDecoration(int c) {
    int type = Character.getType(c);
    return "[](){}`*_:|!\uFE0F\u200D".indexOf(c) >= 0
        || type == Character.OTHER_SYMBOL
        || type == Character.MODIFIER_SYMBOL;
  }
}
