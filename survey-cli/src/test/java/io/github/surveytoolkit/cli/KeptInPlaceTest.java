package io.github.surveytoolkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static final String LONGFORMER = LIST.substring(LIST.indexOf("- Longformer"));

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
            @INPROCEEDINGS (Aayn, TITLE = "Attention Is All You Need", YEAR = 2017)
            """,
            """
            @ARTICLE (Zebra, AUTHOR = "A. Zebra", TITLE = "About Stripes", YEAR = 1999)
            @INPROCEEDINGS (Aayn, TITLE = "Attention Is All You Need", YEAR = 2017, \
            BOOKTITLE = "Advances in Neural Information Processing Systems", \
            EPRINT = "1706.03762", ARCHIVEPREFIX = "arXiv")
            @INPROCEEDINGS (graph2018attention, TITLE = "Graph Attention Networks", \
            BOOKTITLE = "International Conference on Learning Representations", YEAR = 2018, \
            URL = "https://openreview.net/forum?id=rJXMpikCZ", KEY = "Graph Attention Networks")
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

  @Test
  void saysWhatItDid() throws IOException {
    CommandRun run = update("@misc{kept, title = {Kept}}\n");

    assertThat(run.err())
        .isEqualTo(
            """
            3 entries, 3 works in 1 category; 1 without a venue, 3 without authors;\
             3 entries added to FILE, 0 completed;\
             1 entry of FILE is not in the list
            """
                .replace("FILE", folder.resolve("refs.bib").toString()));
    assertThat(update(Files.readString(folder.resolve("refs.bib"))).err())
        .contains("refs.bib is up to date; 1 entry of ");
  }

  @Test
  void namesWhatTheListDoesNotHave() throws IOException {
    CommandRun run = update("\n@misc{kept, title = {Kept}}\n", "--report", "--check");

    assertThat(run.err()).contains("refs.bib:2:1: not in the list: kept, \"Kept\"\n");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void knowsThatWhatIsFilteredOutIsInTheList() throws IOException {
    String bib = "@misc{a, title = {Longformer: The Long-Document Transformer}, year = 2020}\n";

    CommandRun run = update(bib, "--year", "..2018");

    assertThat(run.err()).contains("2 entries added to").doesNotContain("not in the list");
  }

  @Test
  void showsADifferenceAndWritesNothing() throws IOException {
    String bib =
        """
        @misc{lf,
          title = {Longformer: The Long-Document Transformer},
          year = {2020}
        }\
        """;

    CommandRun run = update(LONGFORMER, bib.getBytes(StandardCharsets.UTF_8), "--diff");

    assertThat(run.out().replace(folder.toString(), ""))
        .isEqualTo(
            """
            --- /refs.bib
            +++ /refs.bib
            @@ -1,4 +1,6 @@
             @misc{lf,
               title = {Longformer: The Long-Document Transformer},
            -  year = {2020}
            +  year = {2020},
            +  eprint = {2004.05150},
            +  archivePrefix = {arXiv}
             }
            \\ No newline at end of file
            """);
    assertThat(run.err()).contains("0 entries would be added to").contains(", 1 completed");
    assertThat(run.code()).isEqualTo(ExitCode.FINE);
    assertThat(folder.resolve("refs.bib")).hasContent(bib);
  }

  @Test
  void reportsWhatWasPublishedSinceAndChangesNothingOfIt() throws IOException {
    String bib =
        """
        @article{vaswani,
          title={Attention Is All You Need},
          journal={arXiv preprint arXiv:1706.03762},
          year={2017}
        }
        """;

    CommandRun run = update(bib, "--year", "2017");

    assertThat(run.err())
        .contains(
            "refs.bib:1:1: warning: \"vaswani\" has arXiv, the list has NeurIPS 2017; nothing that"
                + " is there is changed [published-since]");
    assertThat(folder.resolve("refs.bib")).hasContent(bib);
  }

  @Test
  void reportsAnotherVenue() throws IOException {
    String bib =
        """
        @inproceedings{vaswani,
          title = {Attention Is All You Need},
          booktitle = {ICML},
          eprint = {1706.03762},
          year = 2017
        }
        """;

    assertThat(update(bib, "--year", "2017").err())
        .contains("\"vaswani\" has ICML 2017, the list has NeurIPS 2017; ")
        .contains("[other-venue]");
  }

  @Test
  void refusesAFileWhoseBracesDoNotBalance() throws IOException {
    String bib = "@misc{a, title = {A}}\n\n@misc{b,\n  title = {B\n\n@misc{c, title = {C}}\n";

    CommandRun run = update(bib);

    assertThat(run.err())
        .contains("refs.bib:3:1: error: the braces of this entry do not balance; mend it first, ")
        .contains("refs.bib is left as it is [unbalanced-entry]");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(folder.resolve("refs.bib")).hasContent(bib);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear diary,\n", "<html></html>", "{\"a\": 1}"})
  void refusesWhatIsNoBibliography(String text) throws IOException {
    CommandRun run = update(text);

    assertThat(run.err()).contains("this is no bibliography and is left as it is; --replace");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(folder.resolve("refs.bib")).hasContent(text);
  }

  @Test
  void refusesAFileThatIsNotInUtf8() throws IOException {
    byte[] bib = "\uFEFF@misc{a, title = {A}}".getBytes(StandardCharsets.UTF_16LE);

    CommandRun run = update(LIST, bib);

    assertThat(run.err()).contains("refs.bib is not in UTF-8; save it so, and run this again");
    assertThat(run.code()).isEqualTo(ExitCode.FAILED);
    assertThat(Files.readAllBytes(folder.resolve("refs.bib"))).isEqualTo(bib);
  }

  @Test
  void keepsBytesThatAreNoUtf8() throws IOException {
    byte[] bib = "@misc{a, title = {Caf\u00e9 \0 }}\r".getBytes(StandardCharsets.ISO_8859_1);

    update(LIST, bib);

    byte[] written = Files.readAllBytes(folder.resolve("refs.bib"));
    assertThat(new String(written, StandardCharsets.ISO_8859_1))
        .startsWith("@misc{a, title = {Caf\u00e9 \0 }}\n\n@inproceedings{")
        .endsWith("}\r");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "% Encoding: UTF-8\n", "@string{a = {b}}", "@comment{x}\n\n"})
  void fillsAFileWithoutEntries(String text) throws IOException {
    String bib = updated(text);

    assertThat(bib)
        .startsWith(text)
        .containsPattern("(^|\n|\n\n)@inproceedings\\{attention2017all,\n  title = ")
        .endsWith("}\n}\n");
  }

  @Test
  void keepsWhatJabrefHasAtTheEndThere() throws IOException {
    assertThat(updated("% Encoding: UTF-8\n\n@Comment{jabref-meta: databaseType:bibtex;}\n"))
        .startsWith("% Encoding: UTF-8\n\n@inproceedings{attention2017all,\n")
        .endsWith("}\n}\n\n@Comment{jabref-meta: databaseType:bibtex;}\n");
  }

  @Test
  void givesNoKeyThatStandsAnywhereInTheFile() throws IOException {
    String bib =
        """
        % @misc{attention2017all, title = {Commented Out}}
        @xdata{LONGFORMER2020longdocument, publisher = {P}}
        @misc{other, title = {Other}}
        """;

    assertThat(updated(bib))
        .contains("@inproceedings{attention2017alla,")
        .contains("@misc{longformer2020longdocumenta,");
  }

  @Test
  void addsNothingToAnEntryThatInherits() throws IOException {
    String bib =
        """
        @inproceedings{gat, title = {Graph Attention Networks}, crossref = {iclr}}
        @proceedings{iclr, title = {International Conference on Learning Representations}, year = 2018}
        """;

    assertThat(updated(bib))
        .startsWith(
            "@inproceedings{gat, title = {Graph Attention Networks}, crossref = {iclr}, url ="
                + " {https://openreview.net/forum?id=rJXMpikCZ}}\n@proceedings{iclr, ");
  }

  @Test
  void addsNothingToEntriesOfOneWork() throws IOException {
    String bib =
        """
        @misc{one, title = {Attention Is All You Need}, eprint = {1706.03762}}
        @misc{two, title = {Attention Is All You Need}, eprint = {1706.03762}}
        """;

    assertThat(update(bib, "--year", "2017", "--diff").out()).isEmpty();
  }

  @Test
  void leavesAnEntryAloneThatIsNotQuiteBibtex() throws IOException {
    String bib =
        """
        @misc{lf,
          title = {Longformer: The Long-Document Transformer}
          year = {2020}
        }
        """;

    CommandRun run = update(LONGFORMER, bib.getBytes(StandardCharsets.UTF_8), "--diff");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("[not-plain]").contains("would be: eprint, archivePrefix");
  }

  @Test
  void writesAfreshWhenAskedTo() throws IOException {
    update("@misc{kept, title = {Kept}}\n", "--replace");

    assertThat(folder.resolve("refs.bib")).content().doesNotContain("kept");
  }
}
