package io.github.surveytoolkit.importer.link;

import io.github.surveytoolkit.model.LinkKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What lies at an address, told by its host and path. */
public final class LinkKinds {

  private static final List<String> PAPER_PLACES =
      List.of(
          "arxiv.org/",
          "ar5iv.",
          "alphaxiv.org/",
          "openreview.net/",
          "doi.org/",
          "dl.acm.org/",
          "portal.acm.org/",
          "delivery.acm.org/",
          "queue.acm.org/",
          "cacm.acm.org/",
          "ieeexplore.ieee.org/",
          "computer.org/",
          "openaccess.thecvf.com/",
          "proceedings.mlr.press/",
          "jmlr.org/",
          "aclanthology.org/",
          "aclweb.org/",
          "papers.nips.cc/",
          "papers.neurips.cc/",
          "proceedings.neurips.cc/",
          "nips.cc/",
          "neurips.cc/",
          "icml.cc/",
          "iclr.cc/",
          "link.springer.com/",
          "springeropen.com/",
          "biomedcentral.com/",
          "nature.com/",
          "science.org/",
          "sciencemag.org/",
          "sciencedirect.com/",
          "onlinelibrary.wiley.com/",
          "biorxiv.org/",
          "medrxiv.org/",
          "chemrxiv.org/",
          "techrxiv.org/",
          "ssrn.com/",
          "osf.io/preprints",
          "eprint.iacr.org/",
          "ojs.aaai.org/",
          "aaai.org/",
          "ijcai.org/",
          "usenix.org/",
          "ndss-symposium.org/",
          "mlsys.org/",
          "proceedings.mlsys.org/",
          "ecva.net/",
          "cv-foundation.org/",
          "pnas.org/",
          "mdpi.com/",
          "academic.oup.com/",
          "tandfonline.com/",
          "frontiersin.org/",
          "journals.plos.org/",
          "journals.aps.org/",
          "iopscience.iop.org/",
          "hal.",
          "semanticscholar.org/",
          "citeseerx.",
          "researchgate.net/publication",
          "vldb.org/",
          "cidrdb.org/",
          "isca-speech.org/",
          "isca-archive.org/",
          "direct.mit.edu/",
          "mitpressjournals.org/",
          "transacl.org/",
          "dblp.org/",
          "scholar.google.",
          "cell.com/",
          "pubs.acs.org/",
          "pubs.rsc.org/",
          "epubs.siam.org/",
          "royalsocietypublishing.org/",
          "ncbi.nlm.nih.gov/",
          "huggingface.co/papers",
          "bmvc2",
          "bmva-archive.org.uk/",
          "roboticsproceedings.org/",
          "kdd.org/",
          "auai.org/",
          "interspeech",
          "drops.dagstuhl.de/",
          "ras.papercept.net/",
          "conf.researchr.org/",
          "internetsociety.org/",
          "preprints.org/",
          "papers.ssrn.com/",
          "zenodo.org/record");

  private static final List<String> CODE_PLACES =
      List.of(
          "github.com/",
          "gitlab.com/",
          "bitbucket.org/",
          "anonymous.4open.science/",
          "gist.github.com/",
          "colab.research.google.com/",
          "codeocean.com/",
          "sourceforge.net/",
          "gitee.com/",
          "code.google.com/",
          "pypi.org/",
          "colab.",
          "git.io/");
  private static final List<String> DATA_PLACES =
      List.of(
          "huggingface.co/",
          "zenodo.org/",
          "kaggle.com/",
          "modelscope.cn/",
          "pan.baidu.com/",
          "drive.google.com/",
          "figshare.com/",
          "image-net.org/");
  private static final List<String> VIDEO_PLACES =
      List.of(
          "youtube.com/",
          "youtu.be/",
          "bilibili.com/",
          "vimeo.com/",
          "slideslive.com/",
          "videolectures.net/");
  private static final List<String> SLIDES_PLACES =
      List.of("slideshare.net/", "speakerdeck.com/", "docs.google.com/presentation");
  private static final List<String> BLOG_PLACES =
      List.of(
          "medium.com/",
          "zhuanlan.zhihu.com/",
          "zhihu.com/",
          "mp.weixin.qq.com/",
          "towardsdatascience.com/",
          "blog.",
          "x.com/",
          "twitter.com/",
          "linkedin.com/",
          "substack.com/",
          "ai.googleblog.com/",
          "openai.com/blog",
          "blog.csdn.net/",
          "reddit.com/",
          "news.ycombinator.com/");

  private LinkKinds() {}

  /** Tells the kind from {@code url} alone; empty if nothing is known of the place. */
  public static Optional<LinkKind> ofUrl(String url) {
    String place = place(url);
    if (isAny(place, SLIDES_PLACES) || hasSuffix(place, ".ppt", ".pptx", ".key")) {
      return Optional.of(LinkKind.SLIDES);
    }
    if (place.startsWith("huggingface.co/spaces")) {
      return Optional.of(LinkKind.DEMO);
    }
    if (isAny(place, PAPER_PLACES)) {
      return Optional.of(LinkKind.PAPER);
    }
    if (isAny(place, CODE_PLACES)) {
      return Optional.of(hasSuffix(place, ".pdf") ? LinkKind.PAPER : LinkKind.CODE);
    }
    if (hasSuffix(place, ".pdf", ".ps", ".ps.gz")) {
      return Optional.of(LinkKind.PAPER);
    }
    if (isAny(place, DATA_PLACES)) {
      return Optional.of(LinkKind.DATA);
    }
    if (isAny(place, VIDEO_PLACES)) {
      return Optional.of(LinkKind.VIDEO);
    }
    if (isAny(place, BLOG_PLACES)) {
      return Optional.of(LinkKind.BLOG);
    }
    return place.contains(".github.io") ? Optional.of(LinkKind.PROJECT) : Optional.empty();
  }

  /** Returns true if papers, and hardly anything else, live at {@code url}. */
  public static boolean isPaperPlace(String url) {
    return ofUrl(url).filter(kind -> kind == LinkKind.PAPER).isPresent();
  }

  private static String place(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    int scheme = lower.indexOf("://");
    String bare = scheme >= 0 && scheme < 8 ? lower.substring(scheme + 3) : lower;
    return bare.startsWith("www.") ? bare.substring(4) : bare;
  }

  /** A place names the end of a host and the beginning of a path. */
  private static boolean isAny(String place, List<String> known) {
    int slash = place.indexOf('/');
    String host = slash < 0 ? place : place.substring(0, slash);
    for (String candidate : known) {
      int at = place.indexOf(candidate);
      if (at == 0 || (at > 0 && at < host.length() && place.charAt(at - 1) == '.')) {
        return true;
      }
    }
    return false;
  }

  private static int pathLength(String place) {
    for (int i = 0; i < place.length(); i++) {
      if (place.charAt(i) == '?' || place.charAt(i) == '#') {
        return i;
      }
    }
    return place.length();
  }

  private static boolean hasSuffix(String place, String... suffixes) {
    String path = place.substring(0, pathLength(place));
    for (String suffix : suffixes) {
      if (path.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }
}
