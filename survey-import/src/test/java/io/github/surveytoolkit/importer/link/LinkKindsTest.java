package io.github.surveytoolkit.importer.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.LinkKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkKindsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://arxiv.org/abs/1706.03762",
        "http://www.arxiv.org/pdf/1706.03762",
        "https://export.arxiv.org/abs/1706.03762",
        "https://ar5iv.labs.arxiv.org/html/1706.03762",
        "https://www.alphaxiv.org/abs/1706.03762",
        "https://huggingface.co/papers/1706.03762",
        "https://openreview.net/forum?id=rkgNKkHtvB",
        "https://doi.org/10.1145/3544548.3581388",
        "http://dx.doi.org/10.1109/5.771073",
        "https://dl.acm.org/doi/10.1145/3544548.3581388",
        "https://ieeexplore.ieee.org/document/8593558",
        "https://openaccess.thecvf.com/content/CVPR2023/html/a.html",
        "https://proceedings.mlr.press/v162/sun22e.html",
        "https://aclanthology.org/2020.acl-main.1/",
        "https://papers.nips.cc/paper/4824",
        "https://proceedings.neurips.cc/paper/2020/hash/c8512d.html",
        "https://link.springer.com/chapter/10.1007/978-3-319-10602-1_48",
        "https://www.nature.com/articles/s41586-021-03819-2",
        "https://www.biorxiv.org/content/10.1101/622803v4",
        "https://www.usenix.org/conference/osdi22/presentation/yu",
        "https://eprint.iacr.org/2020/1",
        "https://hal.inria.fr/hal-00123456"
      })
  void papersLiveAtPublishersAndPreprintServers(String url) {
    assertThat(LinkKinds.ofUrl(url)).contains(LinkKind.PAPER);
    assertThat(LinkKinds.isPaperPlace(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://people.example.edu/jane/paper.pdf",
        "https://example.org/paper.PDF",
        "https://example.org/paper.pdf?download=1",
        "https://example.org/paper.pdf#page=2",
        "https://example.org/paper.ps.gz",
        "./papers/aries.pdf",
        "https://jane.github.io/paper.pdf",
        "https://github.com/jane/essay/blob/main/paper.pdf"
      })
  void aPdfIsAPaperWhereverItLies(String url) {
    assertThat(LinkKinds.ofUrl(url)).contains(LinkKind.PAPER);
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/bmild/nerf, CODE",
    "https://gitlab.com/jane/work, CODE",
    "https://anonymous.4open.science/r/work, CODE",
    "https://colab.research.google.com/drive/1, CODE",
    "https://jane.github.io/essay/, PROJECT",
    "https://huggingface.co/datasets/jane/work, DATA",
    "https://huggingface.co/jane/model, DATA",
    "https://huggingface.co/spaces/jane/work, DEMO",
    "https://www.kaggle.com/c/work, DATA",
    "https://drive.google.com/file/d/1, DATA",
    "https://www.youtube.com/watch?v=1, VIDEO",
    "https://youtu.be/1, VIDEO",
    "https://www.bilibili.com/video/1, VIDEO",
    "https://slideslive.com/1, VIDEO",
    "https://www.slideshare.net/1, SLIDES",
    "https://docs.google.com/presentation/d/1, SLIDES",
    "https://example.org/talk.pptx, SLIDES",
    "https://github.com/jane/essay/raw/main/talk.pptx, SLIDES",
    "https://medium.com/@jane/work, BLOG",
    "https://jane.medium.com/work, BLOG",
    "https://zhuanlan.zhihu.com/p/1, BLOG",
    "https://mp.weixin.qq.com/s/1, BLOG",
    "https://x.com/jane/status/1, BLOG",
    "https://twitter.com/jane/status/1, BLOG",
    "https://openai.com/blog/clip/, BLOG",
    "https://blog.example.org/work, BLOG"
  })
  void tellsOtherThingsByTheirPlace(String url, LinkKind kind) {
    assertThat(LinkKinds.ofUrl(url)).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "https://example.org/work",
        "#section",
        "README.md",
        "./nerf.bib#L1-L8",
        "",
        "https://docs.google.com/document/d/1"
      })
  void knowsNothingOfOtherPlaces(String url) {
    assertThat(LinkKinds.ofUrl(url)).isEmpty();
    assertThat(LinkKinds.isPaperPlace(url)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://netflix.com/work",
        "https://fedex.com/work",
        "https://signature.com/work",
        "https://excell.com/work",
        "https://halide-lang.org/"
      })
  void aHostThatMerelyEndsLikeAKnownOneIsAnother(String url) {
    assertThat(LinkKinds.ofUrl(url)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.google.com/search?q=arxiv.org/",
        "https://example.org/redirect/arxiv.org/abs/1706.03762"
      })
  void aKnownHostInsideAnotherAddressTellsNothing(String url) {
    assertThat(LinkKinds.ofUrl(url)).isEmpty();
  }

  @Test
  void schemeAndHostAreReadInAnyCase() {
    assertThat(LinkKinds.ofUrl("HTTPS://WWW.ArXiv.org/abs/1706.03762")).contains(LinkKind.PAPER);
    assertThat(LinkKinds.ofUrl("GitHub.com/bmild/nerf")).contains(LinkKind.CODE);
  }
}
