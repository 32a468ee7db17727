package io.github.surveytoolkit.importer.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.surveytoolkit.model.Author;
import io.github.surveytoolkit.model.Link;
import io.github.surveytoolkit.model.LinkKind;
import io.github.surveytoolkit.model.Paper;
import io.github.surveytoolkit.model.Venue;
import io.github.surveytoolkit.model.VenueKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries in the manner of the programs and places that most bibliographies come from. */
class BibliographyStylesTest {

  @Test
  void jabref() {
    Paper paper =
        Bibs.paper(
            """
            % Encoding: UTF-8

            @Article{Last2020,
              author       = {Ada Last},
              date         = {2020-05-17},
              journaltitle = {Nature},
              title        = {A Title},
              doi          = {https://doi.org/10.1000/a\\_b},
              file         = {:papers/Last2020.pdf:PDF},
              groups       = {Pruning, Read},
              priority     = {prio1},
              timestamp    = {2021-01-01},
            }

            @Comment{jabref-meta: databaseType:biblatex;}

            @Comment{jabref-meta: grouping:
            0 AllEntriesGroup:;
            1 StaticGroup:Pruning\\;0\\;1\\;\\;\\;\\;;
            }
            """);

    assertThat(venue(paper)).isEqualTo("nature JOURNAL");
    assertThat(paper.date().orElseThrow().day()).hasValue(17);
    assertThat(paper.identifiers().doi().orElseThrow().value()).isEqualTo("10.1000/a_b");
    assertThat(paper.fields())
        .containsEntry("file", ":papers/Last2020.pdf:PDF")
        .containsEntry("groups", "Pruning, Read")
        .containsEntry("day", "17")
        .doesNotContainKeys("entrytype", "date", "journaltitle");
  }

  @Test
  void betterBibtex() {
    Paper paper =
        Bibs.paper(
            """
            @inproceedings{vaswani_attention_2017,
              title = {Attention Is {{All}} You {{Need}}},
              booktitle = {Advances in {{Neural Information Processing Systems}}},
              author = {Vaswani, Ashish and family=Beek, given=Lucas, prefix=van de},
              date = {2017},
              volume = {30},
              location = {{Long Beach}},
              eprint = {1706.03762},
              eprinttype = {arXiv},
              eprintclass = {cs.CL},
              langid = {english}
            }
            """);

    assertThat(paper.title()).isEqualTo("Attention Is All You Need");
    assertThat(venue(paper)).isEqualTo("neurips CONFERENCE");
    assertThat(paper.authors().get(1))
        .isEqualTo(
            new Author.Person(
                Optional.of("Lucas"), Optional.of("van de"), "Beek", Optional.empty()));
    assertThat(paper.identifiers().arxiv().orElseThrow().value()).isEqualTo("1706.03762");
    assertThat(paper.fields())
        .containsEntry("address", "Long Beach")
        .containsEntry("primaryclass", "cs.CL");
  }

  @Test
  void dblp() {
    Paper paper =
        Bibs.papers(
                """
                @inproceedings{DBLP:conf/icml/LastN20,
                  author       = {Ada Last and
                                  Ben Next 0001},
                  editor       = {Cy Third},
                  title        = {A Title},
                  booktitle    = {Proceedings of the 37th International Conference on Machine Learning,
                                  {ICML} 2020, 13-18 July 2020, Virtual Event},
                  series       = {Proceedings of Machine Learning Research},
                  volume       = {119},
                  pages        = {1--10},
                  publisher    = {{PMLR}},
                  year         = {2020},
                  url          = {http://proceedings.mlr.press/v119/last20a.html},
                  timestamp    = {Tue, 15 Dec 2020 17:40:18 +0100},
                  biburl       = {https://dblp.org/rec/conf/icml/LastN20.bib},
                  bibsource    = {dblp computer science bibliography, https://dblp.org}
                }
                """)
            .get(0);

    assertThat(venue(paper)).isEqualTo("icml CONFERENCE");
    assertThat(paper.key().orElseThrow().value()).isEqualTo("DBLP:conf/icml/LastN20");
    assertThat(paper.links())
        .containsExactly(
            new Link(
                LinkKind.PAPER,
                Optional.empty(),
                "http://proceedings.mlr.press/v119/last20a.html"));
  }

  @Test
  void dblpWithAPreprint() {
    Paper paper =
        Bibs.paper(
            """
            @article{DBLP:journals/corr/abs-2001-00001,
              author = {Ada Last}, title = {A Title}, journal = {CoRR}, volume = {abs/2001.00001}, year = {2020},
              eprinttype = {arXiv}, eprint = {2001.00001}
            }
            """);

    assertThat(venue(paper)).isEqualTo("arxiv PREPRINT");
    assertThat(paper.identifiers().arxiv().orElseThrow().value()).isEqualTo("2001.00001");
  }

  @Test
  void aclAnthology() {
    Paper paper =
        Bibs.paper(
            """
            @inproceedings{last-next-2020-title,
                title = "A Title: {NLP} for {``}All{''}",
                author = "Last, Ada  and
                  Next, Ben",
                booktitle = "Findings of the Association for Computational Linguistics: EMNLP 2020",
                month = nov,
                year = "2020",
                address = "Online",
                publisher = "Association for Computational Linguistics",
                url = "https://aclanthology.org/2020.findings-emnlp.1",
                doi = "10.18653/v1/2020.findings-emnlp.1",
                pages = "1--11",
            }
            """);

    assertThat(paper.title()).isEqualTo("A Title: NLP for \u201CAll\u201D");
    assertThat(venue(paper)).isEqualTo("emnlp-findings CONFERENCE");
    assertThat(paper.date().orElseThrow().month()).hasValue(11);
    assertThat(paper.fields()).containsEntry("month", "nov").containsEntry("address", "Online");
  }

  @Test
  void acm() {
    Paper paper =
        Bibs.paper(
            """
            @inproceedings{10.1145/3292500.3330701,
            author = {Last, Ada and Next, Ben},
            title = {A Title},
            year = {2019},
            isbn = {9781450362016},
            publisher = {Association for Computing Machinery},
            address = {New York, NY, USA},
            url = {https://doi.org/10.1145/3292500.3330701},
            doi = {10.1145/3292500.3330701},
            booktitle = {Proceedings of the 25th ACM SIGKDD International Conference on Knowledge Discovery \\& Data Mining},
            pages = {1\u20139},
            numpages = {9},
            location = {Anchorage, AK, USA},
            series = {KDD '19}
            }
            """);

    assertThat(venue(paper)).isEqualTo("kdd CONFERENCE");
    assertThat(paper.fields())
        .containsEntry("address", "New York, NY, USA")
        .containsEntry("location", "Anchorage, AK, USA")
        .containsEntry("series", "KDD '19");
  }

  @Test
  void arxiv() {
    Paper paper =
        Bibs.paper(
            """
            @misc{vaswani2023attentionneed,
                  title={Attention Is All You Need},
                  author={Ashish Vaswani and Noam Shazeer},
                  year={2023},
                  eprint={1706.03762},
                  archivePrefix={arXiv},
                  primaryClass={cs.CL},
                  url={https://arxiv.org/abs/1706.03762},
            }
            """);

    assertThat(venue(paper)).isEqualTo("arxiv PREPRINT");
    assertThat(paper.fields()).hasToString("{primaryclass=cs.CL}");
  }

  @Test
  void dataciteOfArxiv() {
    Paper paper =
        Bibs.paper(
            """
            @misc{https://doi.org/10.48550/arxiv.1706.03762, doi = {10.48550/ARXIV.1706.03762},
              title = {Attention Is All You Need}, publisher = {arXiv}, year = {2017}}
            """);

    assertThat(venue(paper)).isEqualTo("arxiv PREPRINT");
    assertThat(paper.identifiers().arxiv().orElseThrow().value()).isEqualTo("1706.03762");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          article       | journal={arXiv preprint arXiv:1706.03762}                  | arxiv PREPRINT      | 1706.03762
          article       | journal={Advances in neural information processing systems} | neurips CONFERENCE | -
          article       | journal={ArXiv}, volume={abs/1706.03762}                   | arxiv PREPRINT      | 1706.03762
          inproceedings | booktitle={ICML}                                           | icml CONFERENCE     | -
          inproceedings | booktitle={ICML 2020 Workshop on Things}                   | WORKSHOP            | -
          inproceedings | booktitle={Proceedings of Something}                       | CONFERENCE          | -
          article       | journal={Journal of Something}                             | JOURNAL             | -
          phdthesis     | school={A School}                                          | THESIS              | -
          techreport    | institution={An Institute}                                 | REPORT              | -
          book          | publisher={A House}                                        | BOOK                | -
          incollection  | booktitle={A Handbook}                                     | BOOK                | -
          misc          | note={arXiv:cs/0309136}                                    | arxiv PREPRINT      | cs/0309136
          misc          | howpublished={\\url{https://arxiv.org/abs/1706.03762v2}}   | arxiv PREPRINT      | 1706.03762
          article       | journal={https://arxiv.org/abs/1706.03762}                 | arxiv PREPRINT      | 1706.03762
          """)
  void googleScholarAndOthers(String type, String field, String venue, String arxiv) {
    Paper paper = Bibs.paper("@" + type + "{a, title={A}, year={2020}, " + field + "}");

    assertThat(venue(paper)).isEqualTo(venue);
    assertThat(paper.identifiers().arxiv().map(id -> id.value()).orElse("-")).isEqualTo(arxiv);
  }

  @ParameterizedTest
  @CsvSource({
    "article, 'journal={Nature}', ''",
    "inproceedings, 'booktitle={ICML}', ''",
    "article, 'journal={NeurIPS}', ''",
    "misc, 'eprint={1706.03762}', ''",
    "phdthesis, 'author={A B}, school={S}', ''",
    "mastersthesis, 'author={A B}, school={S}', mastersthesis",
    "patent, 'number={1}', patent",
    "software, 'version={1}', software",
    "incollection, 'booktitle={B}', incollection",
    "unpublished, 'note={B}', unpublished",
    "conference, 'booktitle={ICML}', conference"
  })
  void keepsTypesThatTheVenueDoesNotTell(String type, String fields, String kept) {
    Paper paper = Bibs.paper("@" + type + "{a, title={A}, year={2020}, " + fields + "}");

    assertThat(paper.fields().getOrDefault("entrytype", "")).isEqualTo(kept);
  }

  @Test
  void makesLinksOfAddressesInOtherFields() {
    Paper paper =
        Bibs.paper(
            """
            @misc{a, title = {A}, url = {https://github.com/example/a\\_b}, pdf = {https://arxiv.org/pdf/1706.03762},
              code = {https://github.com/example/c}, note = {see \\url{https://example.org/n}}}
            """);

    assertThat(paper.links())
        .extracting(Link::url)
        .isEqualTo(
            List.of(
                "https://github.com/example/a_b",
                "https://arxiv.org/pdf/1706.03762",
                "https://github.com/example/c",
                "https://example.org/n"));
    assertThat(paper.fields())
        .containsEntry("url", "https://github.com/example/a_b")
        .containsEntry("code", "https://github.com/example/c");
  }

  private static String venue(Paper paper) {
    Venue venue = paper.venue().orElseThrow();
    VenueKind kind = venue.kind();
    return venue.id().map(id -> id + " " + kind).orElse(kind.name());
  }
}
