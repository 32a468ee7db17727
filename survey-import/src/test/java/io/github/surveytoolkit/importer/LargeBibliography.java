package io.github.surveytoolkit.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A bibliography of any size, the same each time, and a list of some of its papers. It holds what
 * makes matching hard: preprints and their publication, titles that differ in a word or a letter,
 * one title by different authors, abbreviations, parents that come later, and entries that do not
 * end.
 */
final class LargeBibliography {

  private static final String[] WORDS =
      ("adaptive sparse neural gradient latent kernel causal robust federated bayesian spectral"
              + " graph tensor stochastic hierarchical temporal multilingual contrastive generative"
              + " compositional retrieval segmentation alignment distillation calibration translation"
              + " estimation planning compression inference embedding attention sampling annotation"
              + " clustering summarization quantized recurrent convolutional adversarial probabilistic"
              + " symbolic relational semantic syntactic lexical acoustic visual tactile medical legal"
              + " chemical molecular protein genomic climate traffic urban robotic humanoid aerial"
              + " underwater satellite panoramic volumetric monocular stereo spatial sequential"
              + " parallel distributed asynchronous incremental interactive explainable interpretable"
              + " trustworthy private secure fair efficient scalable lightweight pruned modular"
              + " composable transferable universal continual curriculum imitation reinforcement"
              + " preference reward policy value exploration navigation manipulation grasping tracking"
              + " detection recognition classification regression forecasting imputation generation"
              + " completion matching ranking recommendation parsing tagging dialogue captioning"
              + " grounding reasoning proving verification synthesis debugging scheduling routing"
              + " caching indexing")
          .split(" ");
  private static final String[] FAMILIES =
      ("Okafor Lindqvist M{\\\"u}ller Tanaka Dupr{\\'e} Novak Haddad Silva Petrov Kim Osei Rossi"
              + " Nakamura Becker Ivanova Costa Larsen Mensah Varga Quint")
          .split(" ");
  private static final String[] VENUES = {"icml", "acl", "jmlr"};

  private final Random random;
  private final StringBuilder bib = new StringBuilder();
  private final List<String> titles = new ArrayList<>();
  private int number;

  private LargeBibliography(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a bibliography with {@code entries} entries. */
  static String bib(int entries, long seed) {
    return made(entries, seed).bib.toString();
  }

  /** Returns a list of {@code papers} papers, most of which are in the bibliography. */
  static String list(int entries, int papers, long seed) {
    LargeBibliography made = made(entries, seed);
    StringBuilder list = new StringBuilder("# A List\n\n## Papers\n\n");
    for (int i = 0; i < papers; i++) {
      String title = made.titles.get((int) ((long) i * made.titles.size() / papers));
      list.append("- ").append(i % 10 == 0 ? "Really " + title : title);
      list.append(i % 3 == 0 ? ". *[arXiv 2020]*\n" : i % 3 == 1 ? ". *[ICML 2021]*\n" : "\n");
    }
    return list.toString();
  }

  private static LargeBibliography made(int entries, long seed) {
    LargeBibliography made = new LargeBibliography(seed);
    made.bib
        .append("@string{icml = \"International Conference on Machine Learning\"}\n")
        .append(
            "@string{acl = {Annual Meeting of the Association for Computational Linguistics}}\n")
        .append("@string{jmlr = \"Journal of Machine\" # { Learning Research}}\n\n");
    while (made.number < entries) {
      made.work();
    }
    return made;
  }

  private void work() {
    String title = title();
    String authors = authors();
    titles.add(title);
    switch (random.nextInt(12)) {
      case 0 -> {
        preprint(title, authors);
        published(title, authors, 2021);
      }
      case 1 -> {
        published(title, authors, 2021);
        published(title.replaceFirst(" ", " and "), authors(), 2021);
      }
      case 2 -> {
        published(title, authors, 2021);
        published(title, "Another, Person", 2012);
      }
      case 3 -> {
        child(title, authors);
        parent();
      }
      case 4 -> preprint("{FooNet}: " + title, authors);
      case 5 -> preprint(title.replaceFirst("t", "tt"), authors);
      default -> published(title, authors, 2010 + random.nextInt(14));
    }
    if (random.nextInt(2000) == 0) {
      bib.append("@article{broken").append(number).append(",\n  title = {It does not end,\n\n");
    }
  }

  private String title() {
    StringBuilder title = new StringBuilder();
    int count = 3 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      String word = WORDS[random.nextInt(WORDS.length)];
      title.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      title.append(i == 2 ? " of " : " ");
    }
    return title.append(random.nextInt(4) == 0 ? "Models" : "Networks").toString();
  }

  private String authors() {
    StringBuilder authors = new StringBuilder();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      authors.append(i == 0 ? "" : " and ");
      authors.append(FAMILIES[random.nextInt(FAMILIES.length)]).append(", ");
      authors.append((char) ('A' + random.nextInt(26))).append('.');
    }
    return authors.toString();
  }

  private void published(String title, String authors, int year) {
    String venue = VENUES[random.nextInt(VENUES.length)];
    boolean journal = venue.equals("jmlr");
    begin(journal ? "article" : "inproceedings", title, authors);
    bib.append(journal ? "  journal = " : "  booktitle = ").append(venue).append(",\n");
    bib.append("  pages = {").append(number).append("--").append(number + 9).append("},\n");
    bib.append("  doi = {10.1145/").append(1_000_000 + number).append("},\n");
    end(year);
  }

  private void preprint(String title, String authors) {
    begin("misc", title, authors);
    bib.append("  eprint = {20").append(10 + number % 2).append('.');
    bib.append(10_000 + number % 80_000).append("},\n  archivePrefix = {arXiv},\n");
    end(2020);
  }

  private void child(String title, String authors) {
    begin("inproceedings", title, authors);
    bib.append("  crossref = {Volume").append(number + 1).append("},\n  pages = {1--2}\n}\n\n");
  }

  private void parent() {
    number++;
    bib.append("@proceedings{volume").append(number).append(",\n  title = {Proceedings of the ");
    bib.append("38th International Conference on Machine Learning},\n  year = {2021}\n}\n\n");
  }

  private void begin(String type, String title, String authors) {
    number++;
    bib.append('@').append(type).append("{key").append(number).append(",\n  title = {");
    bib.append(title.replace("Neural", "{N}eural")).append("},\n  author = {").append(authors);
    bib.append("},\n  abstract = {");
    for (int i = 0; i < 55; i++) {
      bib.append(WORDS[random.nextInt(WORDS.length)]).append(i % 9 == 8 ? ".\n    " : " ");
    }
    bib.append("},\n");
  }

  private void end(int year) {
    bib.append("  url = {https://example.org/papers/").append(number).append(".pdf},\n");
    bib.append("  year = {").append(year).append("}\n}\n\n");
  }
}
