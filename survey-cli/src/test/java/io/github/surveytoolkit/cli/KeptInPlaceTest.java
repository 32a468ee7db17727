package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A .bib that exists gets what it lacks, in the manner of the program that made it. */
class KeptInPlaceTest {

  static final String LIST =
      """
      # A Survey

      ## Attention

      - Attention Is All You Need. [NeurIPS 2017] [[Paper]](https://arxiv.org/abs/1706.03762)
      - Graph Attention Networks. [ICLR 2018] [[Paper]](https://openreview.net/forum?id=rJXMpikCZ)
      - Longformer: The Long-Document Transformer. [[Paper]](https://arxiv.org/abs/2004.05150)
      """;

  @TempDir Path folder;

  private CommandRun update(String bib, String... options) throws IOException {
    return update(LIST, bib.getBytes(StandardCharsets.UTF_8), options);
  }

  private CommandRun update(String list, byte[] bib, String... options) throws IOException {
    Path file = folder.resolve("refs.bib");
    Files.write(file, bib);
    List<Object> arguments =
        Stream.concat(
                Stream.<Object>of("convert", "-", "--from", "markdown", "-o", file),
                Stream.<Object>of((Object[]) options))
            .toList();
    return CommandRun.withInput(list, arguments.toArray());
  }

  private String updated(String bib) throws IOException {
    assertThat(update(bib).code()).isEqualTo(ExitCode.FINE);
    String once = Files.readString(folder.resolve("refs.bib"));
    assertThat(update(once, "--check").code()).isEqualTo(ExitCode.FINE);
    return once;
  }

  /** How programs write, and what is made of it. */
  static Stream<Arguments> manners() {
    return Stream.of(
        Arguments.of(
            "JabRef",
            """
            % Encoding: UTF-8

            @InProceedings{Velickovic2018,
              author    = {Petar Veličković and Guillem Cucurull},
              booktitle = {International Conference on Learning Representations},
              title     = {Graph Attention Networks},
              year      = {2018},
            }

            @Article{Vaswani2017,
              author  = {Ashish Vaswani},
              journal = {Advances in Neural Information Processing Systems},
              title   = {Attention Is All You Need},
              year    = {2017},
            }

            @Comment{jabref-meta: databaseType:bibtex;}
            """,
            """
            % Encoding: UTF-8

            @InProceedings{Velickovic2018,
              author    = {Petar Veličković and Guillem Cucurull},
              booktitle = {International Conference on Learning Representations},
              title     = {Graph Attention Networks},
              year      = {2018},
              url       = {https://openreview.net/forum?id=rJXMpikCZ},
            }

            @Article{Vaswani2017,
              author  = {Ashish Vaswani},
              journal = {Advances in Neural Information Processing Systems},
              title   = {Attention Is All You Need},
              year    = {2017},
              eprint  = {1706.03762},
              archivePrefix = {arXiv},
            }

            @Misc{longformer2020longdocument,
              title         = {Longformer: The Long-Document Transformer},
              year          = {2020},
              eprint        = {2004.05150},
              archivePrefix = {arXiv},
              url           = {https://arxiv.org/abs/2004.05150},
              key           = {Longformer: The Long-Document},
            }

            @Comment{jabref-meta: databaseType:bibtex;}
            """),
        Arguments.of(
            "Better BibTeX",
            """
            @inproceedings{vaswani2017attention,
              title = {Attention Is {{All You Need}}},
              author = {Vaswani, Ashish and others},
              date = {2017},
              eventtitle = {{{NeurIPS}}},
              file = {/home/me/Zotero/a.pdf}
            }

            @online{beltagy2020,
              title = {Longformer: {{The Long-Document Transformer}}},
              author = {Beltagy, Iz},
              date = {2020-12-02},
              eprint = {2004.05150},
              eprinttype = {arXiv}
            }
            """,
            """
            @inproceedings{vaswani2017attention,
              title = {Attention Is {{All You Need}}},
              author = {Vaswani, Ashish and others},
              date = {2017},
              eventtitle = {{{NeurIPS}}},
              file = {/home/me/Zotero/a.pdf},
              booktitle = {Advances in Neural Information Processing Systems},
              eprint = {1706.03762},
              eprinttype = {arXiv}
            }

            @online{beltagy2020,
              title = {Longformer: {{The Long-Document Transformer}}},
              author = {Beltagy, Iz},
              date = {2020-12-02},
              eprint = {2004.05150},
              eprinttype = {arXiv}
            }

            @inproceedings{graph2018attention,
              title = {Graph Attention Networks},
              booktitle = {International Conference on Learning Representations},
              eventtitle = {ICLR},
              date = {2018},
              url = {https://openreview.net/forum?id=rJXMpikCZ}
            }
            """),
        Arguments.of(
            "DBLP",
            """
            @inproceedings{DBLP:conf/nips/VaswaniSPUJGKP17,
              author       = {Ashish Vaswani and
                              Noam Shazeer},
              title        = {Attention is All you Need},
              booktitle    = {Advances in Neural Information Processing Systems 30},
              pages        = {5998--6008},
              year         = {2017},
              url          = {https://proceedings.neurips.cc/paper/2017},
              biburl       = {https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.bib},
              bibsource    = {dblp computer science bibliography, https://dblp.org}
            }
            """,
            """
            @inproceedings{DBLP:conf/nips/VaswaniSPUJGKP17,
              author       = {Ashish Vaswani and
                              Noam Shazeer},
              title        = {Attention is All you Need},
              booktitle    = {Advances in Neural Information Processing Systems 30},
              pages        = {5998--6008},
              year         = {2017},
              url          = {https://proceedings.neurips.cc/paper/2017},
              biburl       = {https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.bib},
              bibsource    = {dblp computer science bibliography, https://dblp.org},
              eprint       = {1706.03762},
              archivePrefix = {arXiv}
            }

            @inproceedings{graph2018attention,
              title        = {Graph Attention Networks},
              booktitle    = {International Conference on Learning Representations},
              year         = {2018},
              url          = {https://openreview.net/forum?id=rJXMpikCZ},
              key          = {Graph Attention Networks}
            }

            @misc{longformer2020longdocument,
              title        = {Longformer: The Long-Document Transformer},
              year         = {2020},
              eprint       = {2004.05150},
              archivePrefix = {arXiv},
              url          = {https://arxiv.org/abs/2004.05150},
              key          = {Longformer: The Long-Document}
            }
            """),
        Arguments.of(
            "ACL Anthology",
            """
            @inproceedings{vaswani-etal-2017-attention,
                title = "Attention is All you Need",
                author = "Vaswani, Ashish  and
                  Shazeer, Noam",
                year = "2017",
                publisher = "Curran Associates",
            }
            """,
            """
            @inproceedings{vaswani-etal-2017-attention,
                title = "Attention is All you Need",
                author = "Vaswani, Ashish  and
                  Shazeer, Noam",
                year = "2017",
                publisher = "Curran Associates",
                booktitle = "Advances in Neural Information Processing Systems",
                eprint = "1706.03762",
                archivePrefix = "arXiv",
            }

            @inproceedings{graph2018attention,
                title = "Graph Attention Networks",
                booktitle = "International Conference on Learning Representations",
                year = "2018",
                url = "https://openreview.net/forum?id=rJXMpikCZ",
                key = "Graph Attention Networks",
            }

            @misc{longformer2020longdocument,
                title = "Longformer: The Long-Document Transformer",
                year = "2020",
                eprint = "2004.05150",
                archivePrefix = "arXiv",
                url = "https://arxiv.org/abs/2004.05150",
                key = "Longformer: The Long-Document",
            }
            """),
        Arguments.of(
            "Google Scholar",
            """
            @article{vaswani2017attention,
              title={Attention is all you need},
              author={Vaswani, Ashish and Shazeer, Noam},
              journal={Advances in neural information processing systems},
              volume={30},
              year={2017}
            }
            @misc{beltagy2020longformer,
              title={Longformer: The long-document transformer},
              author={Beltagy, Iz},
              year={2020}
            }
            """,
            """
            @article{vaswani2017attention,
              title={Attention is all you need},
              author={Vaswani, Ashish and Shazeer, Noam},
              journal={Advances in neural information processing systems},
              volume={30},
              year={2017},
              eprint={1706.03762},
              archivePrefix={arXiv}
            }
            @misc{beltagy2020longformer,
              title={Longformer: The long-document transformer},
              author={Beltagy, Iz},
              year={2020},
              eprint={2004.05150},
              archivePrefix={arXiv}
            }
            @inproceedings{graph2018attention,
              title={Graph Attention Networks},
              booktitle={International Conference on Learning Representations},
              year={2018},
              url={https://openreview.net/forum?id=rJXMpikCZ},
              key={Graph Attention Networks}
            }
            """),
        Arguments.of(
            "ACM and arXiv, on few lines, numbers bare",
            """
            @ARTICLE (Zebra, AUTHOR = "A. Zebra", TITLE = "About Stripes", YEAR = 1999)
            @INPROCEEDINGS (Gat, TITLE = "Graph Attention Networks", YEAR = 2018)
            """,
            """
            @ARTICLE (Zebra, AUTHOR = "A. Zebra", TITLE = "About Stripes", YEAR = 1999)
            @INPROCEEDINGS (Gat, TITLE = "Graph Attention Networks", YEAR = 2018, \
            BOOKTITLE = "International Conference on Learning Representations", \
            URL = "https://openreview.net/forum?id=rJXMpikCZ")
            @INPROCEEDINGS (attention2017all, TITLE = "Attention Is All You Need", \
            BOOKTITLE = "Advances in Neural Information Processing Systems", YEAR = 2017, \
            EPRINT = "1706.03762", ARCHIVEPREFIX = "arXiv", \
            URL = "https://arxiv.org/abs/1706.03762", KEY = "Attention Is All")
            @MISC (longformer2020longdocument, TITLE = "Longformer: The Long-Document Transformer", \
            YEAR = 2020, EPRINT = "2004.05150", ARCHIVEPREFIX = "arXiv", \
            URL = "https://arxiv.org/abs/2004.05150", KEY = "Longformer: The Long-Document")
            """),
        Arguments.of(
            "BibDesk, names that end in one column, a file in the order of its keys",
            """
            @misc{apple,
            \tAuthor = {Ann Apple},
            \tTitle = {About Apples}}

            @article{kiwi,
              author = {Kim Kiwi},
               title = {About Kiwis},
                year = 1999,
              }

            % what follows begins with p
            @misc{pear,
              author = {Pat Pear},
               title = {About Pears},
              }
            """,
            """
            @misc{apple,
            \tAuthor = {Ann Apple},
            \tTitle = {About Apples}}

            @inproceedings{attention2017all,
               title = {Attention Is All You Need},
            booktitle = {Advances in Neural Information Processing Systems},
                year = 2017,
              eprint = {1706.03762},
            archivePrefix = {arXiv},
                 url = {https://arxiv.org/abs/1706.03762},
                 key = {Attention Is All},
              }

            @inproceedings{graph2018attention,
               title = {Graph Attention Networks},
            booktitle = {International Conference on Learning Representations},
                year = 2018,
                 url = {https://openreview.net/forum?id=rJXMpikCZ},
                 key = {Graph Attention Networks},
              }

            @article{kiwi,
              author = {Kim Kiwi},
               title = {About Kiwis},
                year = 1999,
              }

            @misc{longformer2020longdocument,
               title = {Longformer: The Long-Document Transformer},
                year = 2020,
              eprint = {2004.05150},
            archivePrefix = {arXiv},
                 url = {https://arxiv.org/abs/2004.05150},
                 key = {Longformer: The Long-Document},
              }

            % what follows begins with p
            @misc{pear,
              author = {Pat Pear},
               title = {About Pears},
              }
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void addsInTheMannerOfTheFile(String program, String bib, String expected) throws IOException {
    assertThat(updated(bib)).as(program).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void keepsLineEndsAndByteOrderMark(String program, String bib, String expected)
      throws IOException {
    assertThat(updated("\uFEFF" + bib.replace("\n", "\r\n")))
        .as(program)
        .isEqualTo("\uFEFF" + expected.replace("\n", "\r\n"));
  }
}
